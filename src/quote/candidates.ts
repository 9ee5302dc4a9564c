import { fingerprints } from './fingerprints.ts';
import { itemsIn, shardOf } from './shards.ts';

/** How many items are looked at, those first that share most with the quotation. */
const MOST_CANDIDATES = 8;
/** How many shards of a part are fetched for one quotation; a longer one is known by the first of its words. */
const MOST_SHARDS = 24;

/** An item by its number in its part of the index. */
export interface Candidate {
  part: number;
  item: number;
}

/** Gives the bytes of a shard of a part of the index, by their numbers. */
export type Shard = (part: number, number: number) => Promise<Uint8Array>;

/** How many of the wanted fingerprints each item of a part shares. */
async function hitsIn(
  part: number,
  bits: number,
  wanted: ReadonlySet<number>,
  shard: Shard,
): Promise<(Candidate & { hits: number })[]> {
  const numbers = [...new Set([...wanted].map((hash) => shardOf(hash, bits)))];
  const found = await Promise.all(
    numbers.slice(0, MOST_SHARDS).map(async (one) => itemsIn(await shard(part, one), wanted)),
  );
  const hits = new Map<number, number>();
  for (const item of found.flat()) hits.set(item, (hits.get(item) ?? 0) + 1);
  return [...hits].map(([item, count]) => ({ part, item, hits: count }));
}

/**
 * The items that may hold quoted words, those first that share most of their fingerprints, then the
 * newest.
 * @param parts for each part of the index, oldest first, how many bits of a hash name its shard.
 */
export async function candidates(
  quoted: readonly string[],
  parts: readonly number[],
  shard: Shard,
): Promise<Candidate[]> {
  const wanted = fingerprints(quoted);
  const found = await Promise.all(parts.map((bits, part) => hitsIn(part, bits, wanted, shard)));
  return found
    .flat()
    .sort((a, b) => b.hits - a.hits || b.part - a.part || b.item - a.item)
    .slice(0, MOST_CANDIDATES);
}
