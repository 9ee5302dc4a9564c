import type { Known, KnownMeeting, KnownThings } from './known.ts';
import type { Search } from './search.ts';

/** In how many meetings an item is looked for: of a month, there may be many. */
const MOST = 4;

/** The items of a meeting that have a number; a part of it has its letter too: `9` is not `9a`. */
async function itemsOf(
  meeting: KnownMeeting,
  number: string,
  searches: readonly Search[],
): Promise<Known[]> {
  const { body, date } = meeting;
  const texts = await Promise.all(searches.map((search) => search.textsOf(body, date)));
  const sought = number.toLowerCase();
  return texts
    .flat()
    .filter((text) => text.number.toLowerCase() === sought)
    .map(({ address, title }) => ({ kind: 'item', address, number, title, meeting }));
}

/**
 * The pages that a query names, the item before its meeting where it names one by number and date:
 * `minute 9 of 20 February 2017`.
 * @param searches of the periods that may have the meetings.
 */
export async function withItems(
  known: KnownThings,
  number: string | undefined,
  searches: readonly Search[],
): Promise<KnownThings> {
  const isMeeting = (one: Known): one is KnownMeeting => one.kind === 'meeting';
  const meetings = [...known.first, ...known.also].filter(isMeeting);
  if (number === undefined || meetings.length === 0 || meetings.length > MOST) return known;
  const found = async (some: readonly Known[]): Promise<Known[]> =>
    (await Promise.all(some.filter(isMeeting).map((one) => itemsOf(one, number, searches)))).flat();
  const [first, also] = [await found(known.first), await found(known.also)];
  return {
    first: [...first, ...known.first],
    also: [...also, ...known.also],
    ...(first.length + also.length === 0 && { noItem: number }),
  };
}
