/** How many words one fingerprint covers, and from how many in a row the least is kept. */
const COVERED = 4;
const WINDOW = 3;

/**
 * The fewest words in a row that are certain to be found: by winnowing (Schleimer, Wilkerson and
 * Aiken, 2003), every run of so many words that two texts share has a fingerprint in both.
 */
export const CERTAIN = COVERED + WINDOW - 1;

/** The prime of FNV-1a, 32 bits. */
const PRIME = 0x01000193;

/** FNV-1a, 32 bits, of a word by its UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** The hash of every few words in a row, from those of the words. */
function runHashes(words: readonly string[]): number[] {
  const single = words.map(hashOf);
  const runs: number[] = [];
  for (let at = 0; at + COVERED <= single.length; at++) {
    let hash = 0;
    for (let next = at; next < at + COVERED; next++) {
      hash = Math.imul(hash, PRIME) ^ (single[next] ?? 0);
      hash ^= hash >>> 15;
    }
    runs.push(Math.imul(hash, 0x85ebca6b) >>> 0);
  }
  return runs;
}

/** Spreads hashes evenly again, one to one: the least of several lie low, and shards go by the first bits. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
}

/** The fingerprints of some words, each once: the least of every few hashes in a row; none of fewer than four words. */
export function fingerprints(words: readonly string[]): Set<number> {
  const runs = runHashes(words);
  const found = new Set<number>();
  const windows = runs.length === 0 ? 0 : Math.max(1, runs.length - WINDOW + 1);
  for (let at = 0; at < windows; at++) {
    let least = runs[at] ?? 0;
    for (let next = at + 1; next < at + WINDOW && next < runs.length; next++) {
      least = Math.min(least, runs[next] ?? least);
    }
    found.add(spread(least));
  }
  return found;
}
