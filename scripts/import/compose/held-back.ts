import { itemAnchor } from '../../../src/archive/addresses.ts';
import type { MeetingRecord } from '../../../src/record/read.ts';
import type { ItemFacts } from '../../../src/record/schema/item.ts';
import type { Withdrawn } from '../../../src/record/schema/withdrawn.ts';
import type { ItemToWrite } from '../../../src/record/write.ts';
import { answerOf, type Standing } from '../../../src/register/answers.ts';
import type { Place } from '../../../src/register/place.ts';
import { formerPlaces } from './former-places.ts';
import type { KnownArchive } from './known.ts';
import type { ItemNumber } from './numbers.ts';

/**
 * An item of which nothing is taken from a source, whatever the source says: the archive has
 * withdrawn it (with the notice, where its record gives one) or keeps it private.
 */
export type HeldBack =
  | { as: 'withdrawn'; notice: Withdrawn | undefined }
  | { as: 'exempt'; title: string; exempt: NonNullable<ItemFacts['exempt']> };

/** Says which items of a meeting are held back, by their ids; `held` is its record, if there is one. */
export function heldBackIn(
  meeting: string,
  held: MeetingRecord | undefined,
  { lives, records, formerly }: Pick<KnownArchive, 'lives' | 'records' | 'formerly'>,
): (item: string) => HeldBack | undefined {
  const pages = [`meetings/${meeting}`, ...formerPlaces(`meetings/${meeting}`, formerly)];
  const placeOf = (item: string): Place => `meetings/${meeting}#${itemAnchor(item)}`;
  const items = new Map(held?.items.map((item) => [placeOf(item.id), item]));
  const notices = new Map(held?.withdrawn.map(({ id, withdrawn }) => [placeOf(id), withdrawn]));
  const standing: Standing = {
    has: (place) => items.has(place) || records.has(place),
    isPrivate: () => false,
    withdrawn: notices,
  };
  return (id) => {
    const place = placeOf(id);
    const item = items.get(place);
    if (item?.facts.exempt !== undefined)
      return { as: 'exempt', title: item.title, exempt: item.facts.exempt };
    const isWithdrawn = (page: Place) =>
      answerOf(lives, standing, `${page}#${itemAnchor(id)}`).kind === 'withdrawn';
    if (item !== undefined || !pages.some(isWithdrawn)) return undefined;
    return { as: 'withdrawn', notice: notices.get(place) };
  };
}

/** What is written of an item that is held back: what its own record says, or nothing at all. */
export function itemHeldBack(back: HeldBack, { number, id, level }: ItemNumber): ItemToWrite[] {
  const own = id === undefined ? {} : { id };
  if (back.as === 'exempt') {
    const { title, exempt } = back;
    return [{ number, title, level, facts: { ...own, exempt }, markdown: '' }];
  }
  const { notice } = back;
  if (notice === undefined) return [];
  const title = notice.title ?? 'Withdrawn';
  return [{ number, title, level, facts: { ...own, withdrawn: notice }, markdown: '' }];
}

/** Tells the clerk that an item was held back, and what to do if its words should come in. */
export function heldBackMessage(back: HeldBack, number: string, meeting: string): string {
  const file = `meetings/${meeting}.md`;
  if (back.as === 'exempt')
    return `item ${number} is exempt in the record held here, so its words were left out. If they are public now, take “exempt” out of ${file} and import again.`;
  return back.notice === undefined
    ? `item ${number} of ${file} was withdrawn and is not brought back. If it should be, put its heading back into ${file} and import again.`
    : `item ${number} of ${file} was withdrawn and is not brought back. If it should be, take “withdrawn” out of its facts and import again.`;
}
