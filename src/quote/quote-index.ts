import { allMeetings, type Archive } from '../archive/archive.ts';
import { once } from '../archive/once.ts';
import type { MeetingRecord } from '../record/read.ts';
import { fingerprints } from './fingerprints.ts';
import { quotableItems } from './item-readings.ts';
import { ITEMS_A_FILE, bitsFor, cutIntoShards, entryOf, writeShard } from './shards.ts';

/** The index by which a page finds the items that may hold quoted words. */
export interface QuoteIndex {
  /** How many bits of a hash name its shard. */
  bits: number;
  shards: Uint8Array<ArrayBuffer>[];
  /** References of items, in files of `ITEMS_A_FILE`. */
  items: string[][];
}

/** Makes the index of all public words of some records. */
export function makeQuoteIndex(
  archive: Archive,
  recordOf: (meeting: string) => MeetingRecord,
): QuoteIndex {
  const references: string[] = [];
  const entries: number[] = [];
  for (const { id } of allMeetings(archive)) {
    for (const { reference, readings } of quotableItems(archive, recordOf(id))) {
      const item = references.push(reference) - 1;
      const hashes = new Set<number>();
      for (const { words } of readings) for (const hash of fingerprints(words)) hashes.add(hash);
      for (const hash of hashes) entries.push(entryOf(hash, item));
    }
  }
  const bits = bitsFor(entries.length);
  const files = Math.max(1, Math.ceil(references.length / ITEMS_A_FILE));
  return {
    bits,
    shards: cutIntoShards(Float64Array.from(entries).sort(), bits).map(writeShard),
    items: Array.from({ length: files }, (_, file) =>
      references.slice(file * ITEMS_A_FILE, (file + 1) * ITEMS_A_FILE),
    ),
  };
}

/** The index of an archive, made once for all its files. */
export function quoteIndexOf(
  recordOf: (meeting: string) => MeetingRecord,
): (archive: Archive) => QuoteIndex {
  return once((archive) => makeQuoteIndex(archive, recordOf));
}
