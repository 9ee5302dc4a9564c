import type { Correction } from '../archive/corrections.ts';
import type { KeptWords } from '../archive/kept-words.ts';
import type { MeetingRecord } from '../record/read.ts';
import { fingerprints } from './fingerprints.ts';
import { quotableItems } from './item-readings.ts';
import { ITEMS_A_FILE, bitsFor, cutIntoShards, entryOf, writeShard } from './shards.ts';

/** The index by which a page finds the items that may hold quoted words. */
export interface QuoteIndex {
  /** How many bits of a hash name its shard. */
  bits: number;
  shards: Uint8Array<ArrayBuffer>[];
  /** References of items, as `ItemPrints` has them, in files of `ITEMS_A_FILE`. */
  items: string[][];
}

/** The fingerprints of an item's words in all readings. */
export interface ItemPrints {
  /** `<body>/<date>#item-9`, with `#kept` behind it where earlier words of the item are kept beside the register. */
  reference: string;
  /** Numbers of 32 bits, four bytes each (little-endian), in base64. */
  prints: string;
}

/**
 * The fingerprints of every item of a meeting with its corrections.
 * @param kept earlier words of its items that are kept beside the register.
 */
export function printsOf(
  record: MeetingRecord,
  corrections: readonly Correction[],
  kept: readonly KeptWords[],
): ItemPrints[] {
  return quotableItems(record, corrections, kept).map(({ reference, readings, isKept }) => {
    const hashes = new Set(readings.flatMap(({ words }) => [...fingerprints(words)]));
    return {
      reference: `${reference}${isKept ? '#kept' : ''}`,
      prints: Buffer.from(Uint32Array.from(hashes).buffer).toString('base64'),
    };
  });
}

function hashesIn({ prints }: ItemPrints): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(prints, 'base64'));
  return new Uint32Array(bytes.buffer);
}

/** Makes the index of items by their fingerprints; the prints of each item are let go when they were read. */
export function makeQuoteIndex(items: Iterable<ItemPrints>): QuoteIndex {
  const references: string[] = [];
  const all: Uint32Array[] = [];
  for (const item of items) {
    references.push(item.reference);
    all.push(hashesIn(item));
  }
  const entries = new Float64Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [item, hashes] of all.entries()) {
    for (const hash of hashes) entries[at++] = entryOf(hash, item);
  }
  const bits = bitsFor(entries.length);
  const files = Math.max(1, Math.ceil(references.length / ITEMS_A_FILE));
  return {
    bits,
    shards: cutIntoShards(entries.sort(), bits).map(writeShard),
    items: Array.from({ length: files }, (_, file) =>
      references.slice(file * ITEMS_A_FILE, (file + 1) * ITEMS_A_FILE),
    ),
  };
}
