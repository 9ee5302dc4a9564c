import { isProcedural, traitBits } from '../data/traits.ts';
import type { Sort } from '../query/state.ts';
import type { ClauseHits } from './evaluate.ts';
import type { Opened } from './opened.ts';

/** How much it counts that all that is sought stands in the title. */
const TITLE = 0.8;
/** What procedure counts against substance, unless its title is what is sought. */
const PROCEDURE = 0.45;

/** How many of the clauses each record has. */
export function clausesIn(hits: readonly ClauseHits[], record: number): number {
  let count = 0;
  for (const { scores } of hits) if ((scores[record] ?? 0) > 0) count += 1;
  return count;
}

function score(hits: readonly ClauseHits[], start: Opened, record: number): number {
  let [sum, titled] = [0, 0];
  for (const { scores, inTitle } of hits) {
    sum += scores[record] ?? 0;
    titled += inTitle[record] ?? 0;
  }
  const share = titled / Math.max(1, hits.length);
  const procedure = isProcedural(traitBits(start.traits, record)) && share < 1;
  return sum * (1 + TITLE * share) * (procedure ? PROCEDURE : 1);
}

/**
 * Records in the order asked. Their numbers are in the order of their dates, oldest first.
 * @param wanted those of the clauses that count: who has more of them comes first.
 */
export function ranked(
  records: readonly number[],
  hits: readonly ClauseHits[],
  wanted: readonly ClauseHits[],
  start: Opened,
  sort: Sort,
): number[] {
  if (sort === 'oldest') return [...records].sort((a, b) => a - b);
  if (sort === 'newest' || hits.length === 0) return [...records].sort((a, b) => b - a);
  const scored = records.map((record) => ({
    record,
    clauses: clausesIn(wanted, record),
    score: score(hits, start, record),
  }));
  return scored
    .sort((a, b) => b.clauses - a.clauses || b.score - a.score || b.record - a.record)
    .map(({ record }) => record);
}
