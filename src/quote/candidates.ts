import { fingerprints } from './fingerprints.ts';
import { itemsIn, shardOf } from './shards.ts';

/** How many items are looked at, those first that share most with the quotation. */
const MOST_CANDIDATES = 8;
/** How many shards are fetched for one quotation; a longer one is known by the first of its words. */
const MOST_SHARDS = 24;

/**
 * The items that may hold quoted words, those first that share most of their fingerprints.
 * @param bits how many bits of a hash name its shard.
 * @param shard gives the bytes of a shard by its number.
 */
export async function candidates(
  quoted: readonly string[],
  bits: number,
  shard: (number: number) => Promise<Uint8Array>,
): Promise<number[]> {
  const wanted = fingerprints(quoted);
  const numbers = [...new Set([...wanted].map((hash) => shardOf(hash, bits)))].slice(
    0,
    MOST_SHARDS,
  );
  const found = await Promise.all(numbers.map(async (one) => itemsIn(await shard(one), wanted)));
  const hits = new Map<number, number>();
  for (const item of found.flat()) hits.set(item, (hits.get(item) ?? 0) + 1);
  return [...hits]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, MOST_CANDIDATES)
    .map(([item]) => item);
}
