import type { Period, Start, WordsIndex } from '../data/format.ts';
import { datesIn } from '../query/dates.ts';
import { itemIn } from '../query/item.ts';
import type { SearchState } from '../query/state.ts';
import { askedBy, askedInstead, asksMore, type Asked } from './asked.ts';
import { Asking, type Mended } from './asking.ts';
import { alternatives } from './clauses.ts';
import { isHeld } from './held.ts';
import { withItems } from './known-items.ts';
import { knownThings, type KnownThings } from './known.ts';
import type { Loader } from './loader.ts';
import { mended } from './mend.ts';
import { Names } from './names.ts';
import { openedWith } from './opened.ts';
import { mayHave, periodsAsked } from './periods-asked.ts';
import { PROPER, rulingOut } from './ruled-out.ts';
import { Search } from './search.ts';
import type { Words } from './words.ts';

/** Words of a search that no record has. */
interface Lacking {
  /** Those that have a likely meaning. */
  mended: Mended[];
  /** Those that have none. */
  absent: ReadonlySet<string>;
}

/** Searches an archive, period by period. Made once a page. */
export class Periods {
  readonly start: Start;
  readonly #loader: Loader;
  readonly #names: Names;
  readonly #wordsOf: (period: Period, index: WordsIndex) => Words;
  readonly #open = new Map<number, Promise<Search>>();

  /** @param wordsOf what finds words in the records of a period. */
  constructor(start: Start, loader: Loader, wordsOf: (period: Period, index: WordsIndex) => Words) {
    this.start = start;
    this.#loader = loader;
    this.#names = new Names(start);
    this.#wordsOf = wordsOf;
  }

  /** Opens a period by its place in `start`; rejects when its file cannot be had. */
  open(number: number): Promise<Search> {
    const known = this.#open.get(number);
    if (known) return known;
    const opening = this.#opened(number).catch((error: unknown) => {
      this.#open.delete(number);
      throw error;
    });
    this.#open.set(number, opening);
    return opening;
  }

  async #opened(number: number): Promise<Search> {
    const period = this.start.periods[number];
    if (!period) throw new Error(`There is no period ${String(number)}.`);
    const files = this.#loader.period(number);
    const shard = await files.shard();
    const opened = openedWith(this.start, shard);
    const spellings = (file: number): ReturnType<Loader['spellings']> =>
      this.#loader.spellings(file);
    const isWhole = this.start.periods.length === 1;
    const words = this.#wordsOf(period, shard.words);
    return new Search(opened, { ...files, spellings }, words, isWhole);
  }

  /** The words that the first period asked lacks and the whole archive too, and what was meant by them. */
  async #lacking(asked: Asked, first: Search | undefined): Promise<Lacking> {
    if (!first || asked.sought.clauses.length === 0) return { mended: [], absent: new Set() };
    const { lost } = await first.find(asked);
    const words = new Set(lost.flatMap(alternatives).flatMap((clause) => clause.words));
    const own = [...words].filter((word) => asked.sought.words.includes(word));
    const others = this.start.periods.length > 1;
    const meant = await Promise.all(
      own.map(async (written) => {
        if (!PROPER.test(written)) return written;
        if (others && (await isHeld(written, this.start, this.#loader))) return written;
        return mended(written, this.start, this.#loader);
      }),
    );
    return {
      mended: own.flatMap((written, at) => {
        const found = meant[at] ?? written;
        return found === written ? [] : [{ written, meant: found }];
      }),
      absent: new Set(own.filter((_, at) => meant[at] === undefined)),
    };
  }

  async #known(asked: Asked, query: string): Promise<KnownThings> {
    const dated = datesIn(asked.text);
    const on = this.start.periods.flatMap((period, number) =>
      dated.dates.some((date) => mayHave(period, date)) ? number : [],
    );
    const searches = await Promise.all(on.map((number) => this.open(number)));
    const runs = searches.flatMap(({ opened }) => opened.runs);
    const narrowed = asksMore(asked) || asked.state.in !== '';
    const known = knownThings(query, asked.sought, dated, narrowed, this.start, runs);
    return withItems(known, itemIn(dated.rest)?.number, searches);
  }

  /** Begins a search; nothing is found until it is told how much. Rejects when a file cannot be had. */
  async ask(state: SearchState): Promise<Asking> {
    const { start } = this;
    const understood = askedBy(state, start, this.#names);
    const periods = periodsAsked(start.periods, understood.state);
    const [first] = periods;
    const opened = first === undefined ? undefined : await this.open(first);
    const { mended: mends, absent } = await this.#lacking(understood, opened);
    const asked =
      mends.length === 0 ? understood : askedInstead(understood, mends, start, this.#names);
    const known = await this.#known(asked, state.q.trim());
    const open = (number: number): Promise<Search> => this.open(number);
    const isRuledOut = rulingOut(asked, absent, start, this.#loader);
    return new Asking({ start, asked, mended: mends, absent, known, periods, open, isRuledOut });
  }
}
