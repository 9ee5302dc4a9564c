import type { Start } from '../data/format.ts';
import { dateIn } from '../query/dates.ts';
import { parseQuery, type ParsedQuery } from '../query/parse.ts';
import type { Narrowing, SearchState } from '../query/state.ts';
import { soughtBy, type Clause, type Sought } from './clauses.ts';
import { evaluate, type ClauseHits } from './evaluate.ts';
import { marksFor, type Marks } from './marks.ts';
import { knownThings, type KnownThings } from './known.ts';
import { lifted, type NotKnown } from './lift.ts';
import type { Loader } from './loader.ts';
import { Lookup } from './lookup.ts';
import { mended } from './mend.ts';
import { Names } from './names.ts';
import { testsOf } from './narrow.ts';
import { phraseRecords, recordsSaying } from './phrases.ts';
import { clausesIn, ranked } from './rank.ts';
import { recordsOf, type Records } from './records.ts';
import type { Words } from './words.ts';

/** What a search found. */
export interface Outcome {
  /** The state as it was understood: operators of the query have become narrowings. */
  state: SearchState;
  parsed: ParsedQuery;
  notKnown: NotKnown[];
  /** Words that the archive does not have, and what was sought instead. */
  mended: { written: string; meant: string }[];
  /** Words that were found nowhere. */
  missing: string[];
  known: KnownThings;
  /** Records in the order asked. */
  records: number[];
  /** Whether no record had all that was sought, so that those with most of it are given. */
  partial: boolean;
  /** For each narrowing, the records that all other narrowings leave. */
  without: (narrowing: Narrowing) => number[];
  marks: Marks;
  /** Whether anything was asked that can be sought: `"` alone is not. */
  asked: boolean;
}

interface Evaluated {
  clause: Clause;
  hits: ClauseHits;
}

/** Seeks words that were found nowhere by their nearest spelling. */
async function mendedText(
  sought: Sought,
  all: readonly Evaluated[],
  start: Start,
  loader: Loader,
): Promise<Outcome['mended']> {
  const lost = all.filter(({ hits }) => hits.records === 0).flatMap(({ clause }) => clause.words);
  const words = [...new Set(lost)].filter((word) => sought.words.includes(word));
  const meant = await Promise.all(words.map((word) => mended(word, start, loader)));
  return words.flatMap((written, index) => {
    const found = meant[index];
    return found === undefined ? [] : [{ written, meant: found }];
  });
}

/** Searches one index. Holds what its start says; made once a page. */
export class Search {
  /** What is known of every record. */
  readonly records: Records;
  readonly #loader: Loader;
  readonly #start: Start;
  readonly #names: Names;
  readonly #lookup: Lookup;

  constructor(start: Start, loader: Loader, words: Words) {
    this.#loader = loader;
    this.#start = start;
    this.#names = new Names(start);
    this.#lookup = new Lookup(start, loader, words);
    this.records = recordsOf(start);
  }

  #evaluated(sought: Sought): Promise<Evaluated[]> {
    const size = this.records.size;
    return Promise.all(
      sought.clauses.map(async (clause) => ({
        clause,
        hits: await evaluate(clause, this.#lookup, size),
      })),
    );
  }

  async #words(
    text: string,
  ): Promise<{ all: Evaluated[]; mended: Outcome['mended']; sought: Sought }> {
    const sought = soughtBy(text, this.#start, this.#names);
    const all = await this.#evaluated(sought);
    const mends = await mendedText(sought, all, this.#start, this.#loader);
    if (mends.length === 0) return { all, mended: [], sought };
    const better = sought.words
      .map((word) => mends.find(({ written }) => written === word)?.meant ?? word)
      .join(' ');
    const again = soughtBy(better, this.#start, this.#names);
    return { all: await this.#evaluated(again), mended: mends, sought: again };
  }

  async #excluded(parsed: ParsedQuery): Promise<Set<number>> {
    const sets = await Promise.all(
      parsed.excluded.map((text) => recordsSaying(text, this.#start, this.#lookup, this.#loader)),
    );
    return new Set(sets.flatMap((set) => [...set]));
  }

  /** Finds what a state asks. Rejects when a file of the index cannot be had. */
  async find(given: SearchState): Promise<Outcome> {
    const parsed = parseQuery(given.q);
    const { state, notKnown } = lifted(given, parsed, this.#start);
    const unknownWords = notKnown.map(({ value }) => value).join(' ');
    const text = [parsed.words, unknownWords].filter((part) => part !== '').join(' ');
    const [words, phrases, excluded, tests] = await Promise.all([
      this.#words(text),
      Promise.all(
        parsed.phrases.map((one) => phraseRecords(one, this.#start, this.#lookup, this.#loader)),
      ),
      this.#excluded(parsed),
      testsOf(state, this.#start, this.records, this.#lookup),
    ]);
    const phraseHits = await Promise.all(
      parsed.phrases.map((phrase) =>
        Promise.all(
          soughtBy(phrase, this.#start, this.#names).clauses.map((clause) =>
            evaluate({ ...clause, concepts: [] }, this.#lookup, this.records.size),
          ),
        ),
      ),
    );
    const hits = words.all.map((one) => one.hits);
    const inTitle = state.in === 'title';
    const sound = (record: number): boolean =>
      !excluded.has(record) &&
      phrases.every(({ records }) => records.has(record)) &&
      (!inTitle || hits.every((one) => one.inTitle[record] === 1));
    const asked =
      hits.length + phrases.length + parsed.excluded.length + Object.keys(tests).length > 0;
    const candidates: number[] = [];
    let most = 0;
    for (let record = 0; asked && record < this.records.size; record++) {
      const count = clausesIn(hits, record);
      if (hits.length > 0 && (count < Math.max(1, most) || count * 2 < hits.length)) continue;
      if (!sound(record)) continue;
      if (count > most) candidates.length = 0;
      most = Math.max(most, count);
      candidates.push(record);
    }
    const passing = (but: Narrowing | undefined): number[] =>
      candidates.filter((record) =>
        Object.entries(tests).every(([name, test]) => name === but || test(record)),
      );
    const all = [...hits, ...phraseHits.flat()];
    const date = dateIn(text);
    const narrowed =
      phrases.length + parsed.excluded.length + Object.keys(tests).length > 0 || inTitle;
    return {
      state,
      parsed,
      notKnown,
      mended: words.mended,
      missing: words.all
        .filter((one) => one.hits.records === 0)
        .map(({ clause }) => clause.words.join(' ')),
      known: knownThings(given.q.trim(), words.sought, date, narrowed, this.#start),
      records: ranked(passing(undefined), all, this.#start, state.sort),
      partial: hits.length > 0 && most < hits.length && candidates.length > 0,
      without: passing,
      marks: marksFor(new Set(all.flatMap(({ forms }) => forms)), this.#start),
      asked,
    };
  }
}
