import type { KeptWords } from '../archive/kept-words.ts';
import { CERTAIN } from './fingerprints.ts';

/** One reading of an item: the one in force, or one that a correction or an edit made give way. */
export interface ItemReading {
  kind: 'now' | 'earlier' | 'edited';
  /** Until when it stood, YYYY-MM-DD, where it was edited. */
  until?: string;
  words: readonly string[];
}

/** The kind of a reading in which words stood that are kept beside the register, and until when, from those that gave way. */
export function kindOfKept(
  gaveWay: readonly Pick<KeptWords, 'until' | 'isCorrected'>[],
): Omit<ItemReading, 'words'> {
  const edited = gaveWay.find(({ isCorrected }) => !isCorrected);
  return edited ? { kind: 'edited', until: edited.until } : { kind: 'earlier' };
}

/** Where quoted words stand in an item: in which of its readings, and which of its words is their first. */
interface Standing {
  reading: ItemReading['kind'];
  /** Which of the readings that were asked about, the first being 0. */
  nth: number;
  at: number;
}

/** Whether quoted words stand in an item, and in which reading of it. */
export type Verdict =
  | (Standing & { kind: 'whole' })
  | (Standing & { kind: 'part'; from: number; length: number })
  | { kind: 'none' };

/**
 * The longest run of quoted words that stands in some others: where in the quotation it begins, where
 * it first stands in the others, and how long it is.
 */
export function longestRun(
  quoted: readonly string[],
  words: readonly string[],
): { from: number; at: number; length: number } {
  let best = { from: 0, at: 0, length: 0 };
  let before = new Uint32Array(words.length + 1);
  for (const [end, word] of quoted.entries()) {
    const here = new Uint32Array(words.length + 1);
    for (const [index, other] of words.entries()) {
      if (other !== word) continue;
      const length = (before[index] ?? 0) + 1;
      here[index + 1] = length;
      if (length > best.length) best = { from: end - length + 1, at: index - length + 1, length };
    }
    before = here;
  }
  return best;
}

/** Judges a quotation against the readings of one item: the one in force first. */
export function verdictOf(quoted: readonly string[], readings: readonly ItemReading[]): Verdict {
  let best: Verdict = { kind: 'none' };
  let most = Math.min(CERTAIN, quoted.length) - 1;
  for (const [nth, { kind: reading, words }] of readings.entries()) {
    const { from, at, length } = longestRun(quoted, words);
    if (length === quoted.length && length > 0) return { kind: 'whole', reading, nth, at };
    if (length > most) {
      best = { kind: 'part', reading, nth, at, from, length };
      most = length;
    }
  }
  return best;
}
