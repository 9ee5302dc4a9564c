import type { TextRecord } from '../data/format.ts';
import type { Narrowing } from '../query/state.ts';
import { asksAnything, type Asked } from './asked.ts';
import { candidates } from './candidates.ts';
import type { Clause } from './clauses.ts';
import { evaluate, type ClauseHits } from './evaluate.ts';
import type { Loader, PeriodLoader } from './loader.ts';
import { Lookup } from './lookup.ts';
import { testsOf } from './narrow.ts';
import type { Opened } from './opened.ts';
import { phraseRecords, recordsSaying } from './phrases.ts';
import { ranked } from './rank.ts';
import { recordsOf, type Records } from './records.ts';
import type { Words } from './words.ts';

/** What a search found in one period. */
export interface Finding {
  /** Records in the order asked: those that have the most of what is sought. */
  records: number[];
  /** How many of the clauses the first of them has; all of them, unless no record has. */
  clauses: number;
  /** Whether few had that many, so that those with one clause less follow. */
  isLenient: boolean;
  /** The clauses of which no record has anything. */
  lost: Clause[];
  /** Words as they stand in the archive, to be marked. */
  forms: string[];
  /** Whether phrases were checked in the texts; where they were not, some may not stand there so. */
  isChecked: boolean;
  /** For each narrowing, the records that all other narrowings leave. */
  without: (narrowing: Narrowing) => number[];
}

/** Searches one period. Holds what is known of its records; made once a page. */
export class Search {
  /** What is known of every record. */
  readonly records: Records;
  /** The same as the period's file has it. */
  readonly opened: Opened;
  readonly #loader: PeriodLoader;
  readonly #lookup: Lookup;

  readonly #isWhole: boolean;

  /** @param isWhole whether this is all of the archive, so that nothing better stands elsewhere. */
  constructor(
    opened: Opened,
    loader: PeriodLoader & Pick<Loader, 'spellings'>,
    words: Words,
    isWhole: boolean,
  ) {
    this.opened = opened;
    this.#isWhole = isWhole;
    this.records = recordsOf(opened);
    this.#loader = loader;
    this.#lookup = new Lookup(opened, loader, words);
  }

  /** The texts of a meeting's records, by its body and the date part of its id; none if it is not here. */
  async textsOf(body: string, date: string): Promise<TextRecord[]> {
    const { runs, bodies, perText } = this.opened;
    const run = runs.findIndex(([index, day]) => bodies[index]?.[0] === body && day === date);
    const from = runs.slice(0, run).reduce((sum, [, , records]) => sum + records, 0);
    const upTo = from + (runs[run]?.[2] ?? 0);
    if (upTo === from) return [];
    const first = Math.floor(from / perText);
    const numbers = Array.from(
      { length: Math.ceil(upTo / perText) - first },
      (_, at) => first + at,
    );
    const files = await Promise.all(numbers.map((number) => this.#loader.text(number)));
    const texts = files.flatMap((file) => file.texts);
    return texts.slice(from - first * perText, upTo - first * perText);
  }

  #evaluated(clauses: readonly Clause[]): Promise<ClauseHits[]> {
    return Promise.all(clauses.map((clause) => evaluate(clause, this.#lookup, this.records.size)));
  }

  async #excluded({ parsed }: Asked): Promise<Set<number>> {
    const sets = await Promise.all(
      parsed.excluded.map((text) => recordsSaying(text, this.opened, this.#lookup, this.#loader)),
    );
    return new Set(sets.flatMap((set) => [...set]));
  }

  /** Finds what is asked. Rejects when a file of the index cannot be had. */
  async find(asked: Asked): Promise<Finding> {
    const { parsed, state, sought } = asked;
    const words = asked.phrases.flatMap(({ clauses }) =>
      clauses.map((clause) => ({ ...clause, concepts: [] })),
    );
    const [hits, phrases, excluded, tests, phraseHits] = await Promise.all([
      this.#evaluated(sought.clauses),
      Promise.all(
        parsed.phrases.map((one) => phraseRecords(one, this.opened, this.#lookup, this.#loader)),
      ),
      this.#excluded(asked),
      testsOf(state, this.opened, this.records, this.#lookup),
      this.#evaluated(words),
    ]);
    const inTitle = state.in === 'title';
    const isAsked = asksAnything(asked);
    const isSound = (record: number): boolean =>
      isAsked &&
      !excluded.has(record) &&
      phrases.every(({ records }) => records.has(record)) &&
      (!inTitle || hits.every((one) => one.inTitle[record] === 1));
    const { wanted, records, clauses, isLenient } = candidates(hits, sought.clauses, {
      size: this.records.size,
      isWhole: this.#isWhole,
      isSound,
    });
    const passing = (but: Narrowing | undefined): number[] =>
      records.filter((record) =>
        Object.entries(tests).every(([name, test]) => name === but || test(record)),
      );
    const all = [...hits, ...phraseHits];
    return {
      records: ranked(passing(undefined), all, [...wanted, ...phraseHits], this.opened, state.sort),
      clauses,
      isLenient,
      lost: sought.clauses.filter((_, at) => hits[at]?.records === 0),
      forms: all.flatMap(({ forms }) => forms),
      isChecked: phrases.every((one) => one.isChecked),
      without: passing,
    };
  }
}
