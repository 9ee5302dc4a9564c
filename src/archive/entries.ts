import type { Item } from '../record/items.ts';
import { hasParts, type Block, type Part } from '../record/passages.ts';
import type { MeetingRecord } from '../record/read.ts';
import type { ItemFacts } from '../record/schema/item.ts';
import type { MeetingFacts } from '../record/schema/meeting.ts';

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
}

/** Finds the people named in the texts of one meeting: a set of ids for each text, in order. */
export type Namer = (record: MeetingRecord, texts: readonly string[]) => string[][];

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

function narrative(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (hasParts(block) ? [] : [block.text])).join('\n');
}

/** A meeting's record as the archive keeps it. */
export function meetingEntry(record: MeetingRecord, namer: Namer): MeetingEntry {
  const shown = record.items.map((item) => ({ item, blocks: publicBlocks(item) }));
  const drafts = shown.map(({ item, blocks }) => ({
    id: item.id,
    number: item.number,
    title: item.title,
    level: item.level,
    facts: item.facts,
    decisions: parts(blocks, 'decision'),
    actions: parts(blocks, 'action'),
    words: narrative(blocks),
  }));
  const named = namer(
    record,
    drafts.flatMap(({ words, decisions, actions }) => [
      words,
      [...decisions, ...actions].map(({ text }) => text).join('\n'),
    ]),
  );
  return {
    id: record.id,
    file: record.file,
    facts: record.facts,
    items: drafts.map(({ words: _words, ...item }, index) => ({
      ...item,
      named: named[index * 2] ?? [],
      deciding: named[index * 2 + 1] ?? [],
    })),
  };
}
