import type { Clause } from './clauses.ts';
import type { Lookup, Postings } from './lookup.ts';

/** What a clause finds: a score and whether it stands in the title, for each record. */
export interface ClauseHits {
  scores: Float32Array;
  inTitle: Uint8Array;
  /** How many records have it. */
  records: number;
  /** Words as they stand in the archive, to be marked. */
  forms: string[];
}

/** How much it counts that a record is about what is sought without using the words. */
const CONCEPT = 0.7;

/** How telling a word is by the number of records it stands in (the inverse document frequency of BM25). */
export function telling(size: number, records: number): number {
  return Math.log(1 + (size - records + 0.5) / (records + 0.5));
}

function spread(postings: readonly Postings[], size: number): ClauseHits {
  const scores = new Float32Array(size);
  const inTitle = new Uint8Array(size);
  for (const { records, weights, inTitle: titles } of postings) {
    records.forEach((record, at) => {
      scores[record] = Math.max(scores[record] ?? 0, weights[at] ?? 0);
      if (titles[at] === true) inTitle[record] = 1;
    });
  }
  let count = 0;
  for (const score of scores) if (score > 0) count += 1;
  const factor = telling(size, count);
  for (let record = 0; record < size; record++) scores[record] = (scores[record] ?? 0) * factor;
  return { scores, inTitle, records: count, forms: postings.map(({ word }) => word) };
}

/** Records that have all of several words. */
function together(all: readonly ClauseHits[], size: number): ClauseHits {
  const [only, ...others] = all;
  if (only && others.length === 0) return only;
  const scores = new Float32Array(size);
  const inTitle = new Uint8Array(size);
  let records = 0;
  for (let record = 0; record < size; record++) {
    if (!all.every((one) => (one.scores[record] ?? 0) > 0)) continue;
    records += 1;
    scores[record] = all.reduce((sum, one) => sum + (one.scores[record] ?? 0), 0);
    inTitle[record] = all.every((one) => one.inTitle[record] === 1) ? 1 : 0;
  }
  return { scores, inTitle, records, forms: all.flatMap(({ forms }) => forms) };
}

async function wordHits(lookup: Lookup, word: string, size: number): Promise<ClauseHits> {
  return spread([await lookup.word(word)], size);
}

/** Adds what else will do; whether it stands in the title is not said of a concept. */
function join(
  hits: ClauseHits,
  more: ClauseHits,
  share: number,
  size: number,
  asWords: boolean,
): void {
  for (let record = 0; record < size; record++) {
    const added = (more.scores[record] ?? 0) * share;
    if (added > 0 && hits.scores[record] === 0) hits.records += 1;
    hits.scores[record] = (hits.scores[record] ?? 0) + added;
    if (asWords && more.inTitle[record] === 1) hits.inTitle[record] = 1;
  }
}

/** The records that a clause finds, or anything that will do instead, in an index of a size. */
export async function evaluate(clause: Clause, lookup: Lookup, size: number): Promise<ClauseHits> {
  const others = clause.or.map((other) => evaluate(other, lookup, size));
  const [hits, ...more] = await Promise.all([own(clause, lookup, size), ...others]);
  for (const other of more) {
    join(hits, other, 1, size, true);
    hits.forms.push(...other.forms);
  }
  return hits;
}

async function own(clause: Clause, lookup: Lookup, size: number): Promise<ClauseHits> {
  const [parts, glued, concepts] = await Promise.all([
    Promise.all(clause.words.map((word) => wordHits(lookup, word, size))),
    clause.glued === undefined ? undefined : lookup.word(clause.glued),
    Promise.all(clause.concepts.map((term) => lookup.concept(term))),
  ]);
  const hits = together(parts, size);
  if (glued && glued.records.length > 0) {
    const whole = spread([glued], size);
    join(hits, whole, 1, size, true);
    hits.forms.push(...whole.forms);
  }
  if (concepts.length > 0) {
    join(hits, spread(concepts, size), CONCEPT, size, false);
    hits.forms.push(...concepts.map(({ word }) => word));
  }
  return hits;
}
