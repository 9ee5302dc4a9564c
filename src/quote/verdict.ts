import { CERTAIN } from './fingerprints.ts';

/** One reading of an item: the one in force, or one that a correction made give way. */
export interface ItemReading {
  kind: 'now' | 'earlier';
  words: readonly string[];
}

/** Whether quoted words stand in an item, and in which reading of it. */
export type Verdict =
  | { kind: 'whole'; reading: ItemReading['kind'] }
  | { kind: 'part'; reading: ItemReading['kind']; from: number; length: number }
  | { kind: 'none' };

/** The longest run of quoted words that stands in some others: where in the quotation it begins, and how long it is. */
export function longestRun(
  quoted: readonly string[],
  words: readonly string[],
): { from: number; length: number } {
  let best = { from: 0, length: 0 };
  let before = new Uint32Array(words.length + 1);
  for (const [at, word] of quoted.entries()) {
    const here = new Uint32Array(words.length + 1);
    for (const [index, other] of words.entries()) {
      if (other !== word) continue;
      const length = (before[index] ?? 0) + 1;
      here[index + 1] = length;
      if (length > best.length) best = { from: at - length + 1, length };
    }
    before = here;
  }
  return best;
}

/** Judges a quotation against the readings of one item: the one in force first. */
export function verdictOf(quoted: readonly string[], readings: readonly ItemReading[]): Verdict {
  let best: Verdict = { kind: 'none' };
  let most = Math.min(CERTAIN, quoted.length) - 1;
  for (const { kind: reading, words } of readings) {
    const { from, length } = longestRun(quoted, words);
    if (length === quoted.length && length > 0) return { kind: 'whole', reading };
    if (length > most) {
      best = { kind: 'part', reading, from, length };
      most = length;
    }
  }
  return best;
}
