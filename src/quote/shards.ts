/** How many items an index can hold: what fits beside 32 bits of hash in an exact number. */
const MOST_ITEMS = 2 ** 20;

/**
 * A fingerprint and the item it stands in, by its place in the list of items, as one number that
 * sorts by fingerprint. Throws beyond 1,048,576 items.
 */
export function entryOf(hash: number, item: number): number {
  if (item >= MOST_ITEMS) throw new RangeError(`There are more than ${String(MOST_ITEMS)} items.`);
  return hash * MOST_ITEMS + item;
}

/** Cuts sorted entries into shards by the first bits of their hashes. */
export function cutIntoShards(sorted: Float64Array, bits: number): Float64Array[] {
  const shards: Float64Array[] = [];
  let start = 0;
  for (let shard = 0; shard < 2 ** bits; shard++) {
    let end = start;
    const limit = (shard + 1) * 2 ** (32 - bits) * MOST_ITEMS;
    while (end < sorted.length && (sorted[end] ?? 0) < limit) end += 1;
    shards.push(sorted.subarray(start, end));
    start = end;
  }
  return shards;
}

/** How many references of items one file of them holds. */
export const ITEMS_A_FILE = 500;

/** How many bytes a shard should have at most, about. */
const SHARD_BYTES = 16_384;
/** About how many bytes an entry takes: the step from the hash before it, and the item. */
const ENTRY_BYTES = 5;
/** The most bits of a hash that name a shard. */
const MOST_BITS = 12;

/** Into how many shards some entries are cut, as a power of two. */
export function bitsFor(entries: number): number {
  const shards = Math.max(1, (entries * ENTRY_BYTES) / SHARD_BYTES);
  return Math.min(MOST_BITS, Math.ceil(Math.log2(shards)));
}

/** The shard of a hash: its first bits. */
export function shardOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** Writes a number in as few bytes as it needs, seven bits each (LEB128). */
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/** A shard as bytes: for each entry, which come sorted, the step from the hash before, then its item (LEB128). */
export function writeShard(entries: Float64Array): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let before = 0;
  for (const entry of entries) {
    const hash = Math.floor(entry / MOST_ITEMS);
    pushNumber(bytes, hash - before);
    pushNumber(bytes, entry % MOST_ITEMS);
    before = hash;
  }
  return new Uint8Array(bytes);
}

/** The items of a shard that have one of the wanted hashes, once for each hash. */
export function itemsIn(shard: Uint8Array, wanted: ReadonlySet<number>): number[] {
  const found: number[] = [];
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let scale = 1; at < shard.length; scale *= 0x80) {
      const byte = shard[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
    }
    return value;
  };
  for (let hash = 0; at < shard.length;) {
    hash += next();
    const item = next();
    if (wanted.has(hash)) found.push(item);
  }
  return found;
}
