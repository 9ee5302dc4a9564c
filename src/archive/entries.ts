import type { Item } from '../record/items.ts';
import { hasParts, type Block, type Part } from '../record/passages.ts';
import type { MeetingRecord } from '../record/read.ts';
import type { NamedInMeeting } from './named.ts';
import type { ItemFacts } from '../record/schema/item.ts';
import type { MeetingFacts } from '../record/schema/meeting.ts';
import { citedInWords, type CitedInWords } from './words-citing.ts';
import type { WithdrawnItem } from '../record/withdrawn.ts';

/** One part of a decision or an action, as registers show it. */
export type PartEntry = Pick<Part, 'id' | 'text' | 'owner' | 'due'> & {
  /** The label of its block: "RESOLVED –". */
  label: string;
};

/** One item as the archive keeps it: everything but its running words. */
export interface ItemEntry {
  id: string;
  number: string;
  title: string;
  level: 2 | 3;
  facts: ItemFacts;
  decisions: PartEntry[];
  actions: PartEntry[];
  /** Earlier minutes that its words refer to. */
  cites: CitedInWords[];
  /** Ids of people named in its words. */
  named: string[];
  /** Ids of people named in its decisions and actions. */
  deciding: string[];
}

/** One meeting as the archive keeps it; its words are read again when its page is made. */
export interface MeetingEntry {
  id: string;
  file: string;
  facts: MeetingFacts;
  items: ItemEntry[];
  /** Notices of items that were withdrawn; nothing else of them is kept. */
  withdrawn: WithdrawnItem[];
}

function parts(blocks: readonly Block[], kind: 'decision' | 'action'): PartEntry[] {
  return blocks.flatMap((block) =>
    hasParts(block) && block.kind === kind
      ? block.parts.map(({ id, text, owner, due }) => ({
          id,
          text,
          label: block.label,
          ...(owner !== undefined && { owner }),
          ...(due !== undefined && { due }),
        }))
      : [],
  );
}

/** Whether the words under an item may be published: an exempt item's only if marked as its public part. */
export function isPublic(facts: ItemFacts): boolean {
  return facts.exempt === undefined || facts.exempt['public-part'] === true;
}

/** The blocks of an item that may be published. */
export function publicBlocks(item: Pick<Item, 'facts' | 'blocks'>): Block[] {
  return isPublic(item.facts) ? item.blocks : [];
}

/** What the archive keeps of the words of an item, as far as the item alone says it. */
export type ItemWords = Pick<ItemEntry, 'decisions' | 'actions' | 'cites'>;

/** What the archive keeps of the words of each item of a meeting. */
export function wordsOfItems({ items }: MeetingRecord): ItemWords[] {
  return items.map((item) => {
    const blocks = publicBlocks(item);
    return {
      decisions: parts(blocks, 'decision'),
      actions: parts(blocks, 'action'),
      cites: citedInWords(blocks),
    };
  });
}

/** The ids of the people named in an item: in its words, and in its decisions and actions. */
export type ItemNames = Pick<ItemEntry, 'named' | 'deciding'>;

/** People named in passages whose id begins with one of the letters, by the item's id. */
function namedBy(named: NamedInMeeting, letters: string): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const [key, mentioned] of named) {
    const end = key.lastIndexOf('-');
    if (!letters.includes(key.charAt(end + 1))) continue;
    const people = found.get(key.slice(0, end)) ?? new Set();
    for (const { person } of mentioned) people.add(person);
    found.set(key.slice(0, end), people);
  }
  return new Map([...found].map(([item, people]) => [item, [...people]]));
}

/** Who is named in each item of a meeting. */
export function namesOfItems({ items }: MeetingRecord, named: NamedInMeeting): ItemNames[] {
  const [running, deciding] = [namedBy(named, 'p'), namedBy(named, 'ra')];
  return items.map(({ id }) => ({
    named: running.get(id) ?? [],
    deciding: deciding.get(id) ?? [],
  }));
}

/** Stands for every empty list: an archive has hundreds of thousands. */
const NONE: never[] = [];

/** A list, or the one empty list. */
function orNone<One>(list: One[] = NONE): One[] {
  return list.length === 0 ? NONE : list;
}

/** A meeting's record as the archive keeps it. */
export function meetingEntry(
  record: MeetingRecord,
  words: readonly ItemWords[],
  names: readonly ItemNames[],
): MeetingEntry {
  return {
    id: record.id,
    file: record.file,
    facts: record.facts,
    withdrawn: record.withdrawn,
    items: record.items.map((item, index) => ({
      id: item.id,
      number: item.number,
      title: item.title,
      level: item.level,
      facts: item.facts,
      decisions: orNone(words[index]?.decisions),
      actions: orNone(words[index]?.actions),
      cites: orNone(words[index]?.cites),
      named: orNone(names[index]?.named),
      deciding: orNone(names[index]?.deciding),
    })),
  };
}
