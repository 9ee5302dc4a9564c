import type { Clause } from './clauses.ts';
import { telling, type ClauseHits } from './evaluate.ts';
import { clausesIn } from './rank.ts';

/** With fewer records than this that have all that is sought, those that lack a part of it follow. */
const FEW = 10;
/** What nearly every record has asks for little: more than this share of them. */
const COMMON = 0.3;

/** How much of what is sought, by how telling each part is, a record has to have to follow those that have all. */
const LEAST_SHARE = 0.65;

/** Whether a record has so much of what is sought. */
function hasMost(wanted: readonly ClauseHits[], record: number, size: number): boolean {
  let [has, all] = [0, 0];
  for (const { scores, records } of wanted) {
    const weight = telling(size, records);
    all += weight;
    if ((scores[record] ?? 0) > 0) has += weight;
  }
  return has >= all * LEAST_SHARE;
}

/** The clauses that a record has to have: not a word of most records, where others ask for more. */
function needed(
  clauses: readonly Clause[],
  hits: readonly ClauseHits[],
  size: number,
): ClauseHits[] {
  const rarer = hits.filter(({ records }, at) => {
    const { words = [], concepts = [] } = clauses[at] ?? {};
    return records <= size * COMMON || words.length > 1 || concepts.length > 0;
  });
  return rarer.some(({ records }) => records > 0) ? rarer : [...hits];
}

/** The records that may be a result. */
export interface Candidates {
  /** In ascending order: those that have the most of what is sought. */
  records: number[];
  /** What a record has to have, as far as it does not go without saying. */
  wanted: ClauseHits[];
  /** How many of all clauses the first of them has. */
  clauses: number;
  /** Whether few had that many, so that those with one clause less are among them. */
  isLenient: boolean;
}

/**
 * Chooses the records that have the most of what is sought, and at least half of it.
 * @param hits of each clause, in the same order.
 * @param of `size`: how many records there are to choose from; `isWhole`: whether nothing better stands
 * elsewhere, so that few may be followed by others; `isSound`: whether a record can be a result at all.
 */
export function candidates(
  hits: readonly ClauseHits[],
  clauses: readonly Clause[],
  of: { size: number; isWhole: boolean; isSound: (record: number) => boolean },
): Candidates {
  const wanted = needed(clauses, hits, of.size);
  const byCount: number[][] = wanted.map(() => []);
  const least = Math.max(Math.min(1, wanted.length), wanted.length / 2);
  for (let record = 0; record < of.size; record++) {
    const count = clausesIn(wanted, record);
    if (count >= least && of.isSound(record)) (byCount[count] ??= []).push(record);
  }
  const most = Math.max(
    0,
    byCount.findLastIndex((some) => some.length > 0),
  );
  const full = byCount[most] ?? [];
  const less = of.isWhole && full.length < FEW && most > 2 ? (byCount[most - 1] ?? []) : [];
  const others = less.filter((record) => hasMost(wanted, record, of.size));
  const isLenient = others.length > 0;
  return {
    records: isLenient ? [...full, ...others].sort((a, b) => a - b) : full,
    wanted,
    clauses: most + hits.length - wanted.length,
    isLenient,
  };
}
