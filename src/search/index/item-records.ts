import { addresses } from '../../archive/addresses.ts';
import { contextOf, type Archive } from '../../archive/archive.ts';
import type { Correction } from '../../archive/corrections.ts';
import {
  isPublic,
  publicBlocks,
  type ItemEntry,
  type MeetingEntry,
} from '../../archive/entries.ts';
import type { Item } from '../../record/items.ts';
import { searchWordingOf } from '../../wording/searching.ts';
import type { Kind } from '../kinds.ts';
import { isProcedure } from './procedure.ts';
import { readings, type Readings } from './readings.ts';
import type { SearchPassage, SearchRecord } from './search-record.ts';

function kindsOf({ passages }: Readings, item: ItemEntry, corrections: number): Kind[] {
  const has = (part: string): boolean => passages.some((passage) => passage.part === part);
  const corrects = (item.facts.approves ?? []).some((one) => (one.corrections ?? []).length > 0);
  const kinds: Kind[] = [];
  if (has('words') || passages.length === 0) kinds.push('discussion');
  if (has('decision')) kinds.push('decision');
  if (has('action')) kinds.push('action');
  if (corrects || corrections > 0) kinds.push('correction');
  return kinds;
}

function peopleOf(
  archive: Archive,
  meeting: MeetingEntry,
  names: readonly string[] = [],
): string[] {
  return names.flatMap((name) => {
    const resolved = archive.people.resolve(name, contextOf(meeting));
    return resolved.kind === 'person' ? [resolved.id] : [];
  });
}

/** What is indexed of an item taken in private beside its public part: that it was, and its ground. */
function inPrivate({ facts }: ItemEntry, language: string): SearchPassage[] {
  if (!facts.exempt) return [];
  const reason = isPublic(facts) ? undefined : facts.exempt['public-interest'];
  const said = searchWordingOf(language).inPrivate;
  return [{ id: '', part: 'words', text: reason === undefined ? said : `${said} ${reason}` }];
}

/**
 * An agenda item as the search knows it. Of an exempt item only its title and ground.
 * @param corrections those that later meetings made to this item.
 */
export function itemRecord(
  archive: Archive,
  meeting: MeetingEntry,
  item: ItemEntry,
  words: Item,
  corrections: readonly Correction[],
): SearchRecord {
  const read = readings(publicBlocks(words), corrections);
  const { language } = archive.facts;
  const presenters = [...new Set(peopleOf(archive, meeting, item.facts.presenters))];
  const declared = (item.facts.interests ?? []).map(({ person }) => person);
  const named = new Set([
    ...item.deciding,
    ...item.named,
    ...peopleOf(archive, meeting, [...(item.facts.contact ?? []), ...declared]),
  ]);
  return {
    address: addresses.item(meeting.id, item.id),
    title: item.title,
    number: item.number,
    body: meeting.facts.body,
    date: meeting.facts.date,
    kinds: kindsOf(read, item, corrections.length),
    presenters,
    named: [...named].filter((person) => !presenters.includes(person)),
    topics: [...new Set(item.facts.topics)],
    ...read,
    passages: [...read.passages, ...inPrivate(item, language)],
    procedure: isProcedure(item.title, item.facts.kind),
  };
}
