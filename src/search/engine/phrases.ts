import { STOP_WORDS } from '../text/stop-words.ts';
import { tokens } from '../text/tokens.ts';
import type { Loader } from './loader.ts';
import type { Lookup, Postings } from './lookup.ts';

/** The places of a word in each of its records. */
type Places = Map<number, number[]>;

async function placesOf(postings: Postings, loader: Loader): Promise<Places> {
  const file = await loader.places(postings.shard);
  const packed = file.places[postings.row] ?? [];
  const places: Places = new Map();
  let at = 0;
  for (const record of postings.records) {
    const count = packed[at] ?? 0;
    let place = 0;
    const here: number[] = [];
    for (let step = 1; step <= count; step++) {
      place += packed[at + step] ?? 0;
      here.push(place);
    }
    at += count + 1;
    places.set(record, here);
  }
  return places;
}

/**
 * The records in which a phrase stands word for word, and its words. Words such as “of” are not
 * kept by place: where one stands in the phrase, any word may stand in its place.
 */
export async function phraseRecords(
  phrase: string,
  lookup: Lookup,
  loader: Loader,
): Promise<{ records: Set<number>; words: string[] }> {
  const read = tokens(phrase).filter(({ glued }) => !glued);
  const telling = read.filter(({ word }) => !STOP_WORDS.has(word));
  const words = (telling.length > 0 ? telling : read).map(({ word }) => word);
  const postings = await Promise.all(words.map((word) => lookup.exactly(word)));
  if (postings.length === 0 || postings.includes(undefined)) return { records: new Set(), words };
  const held = postings.flatMap((one) => one ?? []);
  if (telling.length < 2) return { records: new Set(held[0]?.records), words };
  const places = await Promise.all(held.map((one) => placesOf(one, loader)));
  const [first, ...others] = places;
  const steps = telling.map(({ position }) => position - (telling[0]?.position ?? 0));
  const records = new Set<number>();
  for (const [record, starts] of first ?? []) {
    const here = others.map((one) => new Set(one.get(record)));
    const stands = starts.some((start) =>
      here.every((set, index) => set.has(start + (steps[index + 1] ?? 0))),
    );
    if (stands) records.add(record);
  }
  return { records, words };
}
