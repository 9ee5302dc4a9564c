import type { Start } from '../data/format.ts';
import type { Narrowing } from '../query/state.ts';
import { asksAnything, type Asked } from './asked.ts';
import { alternatives, type Clause } from './clauses.ts';
import type { KnownThings } from './known.ts';
import { marksFor, type Marks } from './marks.ts';
import type { Finding, Search } from './search.ts';

/** A record that was found, by the place of its period in `start` and its number there. */
export interface Hit {
  period: number;
  record: number;
}

/** Some records of one period. */
export interface PeriodRecords {
  period: number;
  search: Search;
  records: readonly number[];
}

/** A word that the archive does not have, and what was sought instead. */
export interface Mended {
  written: string;
  meant: string;
}

function keyOf({ period, record }: Hit): string {
  return `${String(period)} ${String(record)}`;
}

interface Held {
  period: number;
  search: Search;
  finding: Finding;
}

/** What is asked, and in which periods. */
export interface Plan {
  start: Start;
  asked: Asked;
  mended: Mended[];
  /** Words that no record of the archive has: a record with all the others has all there is. */
  absent: ReadonlySet<string>;
  known: KnownThings;
  /** The places of the periods to ask, in this order. */
  periods: readonly number[];
  /** Opens a period. */
  open: (period: number) => Promise<Search>;
  /** Whether no record of a period can have all that is asked. */
  isRuledOut: (period: number) => Promise<boolean>;
}

/**
 * One search that goes from period to period until there is enough. Records that have all that is
 * sought come first: those with most of it are given only when no period has any with all.
 */
export class Asking {
  readonly asked: Asked;
  readonly mended: readonly Mended[];
  readonly known: KnownThings;
  readonly #plan: Plan;
  readonly #held: Held[] = [];
  /** Periods in which no record can have all that is asked, so that they were not opened. */
  readonly #ruledOut: number[] = [];
  /** Records that turned out not to be what is sought, by period and number. */
  readonly #dropped = new Set<string>();

  constructor(plan: Plan) {
    this.asked = plan.asked;
    this.mended = plan.mended;
    this.known = plan.known;
    this.#plan = plan;
  }

  /** The places of the periods that were asked so far. */
  get searched(): number[] {
    return [...this.#held.map(({ period }) => period), ...this.#ruledOut];
  }

  /** The places of the periods that were not asked yet. */
  get left(): readonly number[] {
    if (!asksAnything(this.asked)) return [];
    const { clauses } = this.asked.sought;
    const canBeFound = clauses.length === 0 || this.#possible > 0;
    const periods = canBeFound ? this.#plan.periods : this.#plan.periods.slice(0, 1);
    const searched = new Set(this.searched);
    return periods.filter((period) => !searched.has(period));
  }

  #isAbsent(clause: Clause): boolean {
    return alternatives(clause).every(
      ({ words, concepts }) =>
        concepts.length === 0 && words.some((word) => this.#plan.absent.has(word)),
    );
  }

  /** How many of the clauses a record may have. */
  get #possible(): number {
    return this.asked.sought.clauses.filter((clause) => !this.#isAbsent(clause)).length;
  }

  /**
   * Asks one period after another until so many records are found, or all were asked.
   * @param mayAsk is told the place of each period before it is asked, and can stop the search.
   */
  async until(enough: number, mayAsk: (period: number) => boolean): Promise<void> {
    for (const period of this.left) {
      if (this.#full().length > 0 && this.hits.length >= enough) return;
      if (!mayAsk(period)) return;
      if (this.#held.length > 0 && (await this.#plan.isRuledOut(period))) {
        this.#ruledOut.push(period);
      } else await this.#ask(period);
    }
    for (const period of [...this.#ruledOut]) {
      if (this.#full().length > 0 || this.hits.length >= enough || !mayAsk(period)) return;
      this.#ruledOut.splice(this.#ruledOut.indexOf(period), 1);
      await this.#ask(period);
    }
  }

  async #ask(period: number): Promise<void> {
    const search = await this.#plan.open(period);
    this.#held.push({ period, search, finding: await search.find(this.asked) });
    const { periods } = this.#plan;
    this.#held.sort((a, b) => periods.indexOf(a.period) - periods.indexOf(b.period));
  }

  #full(): Held[] {
    const possible = this.#possible;
    return this.#held.filter(
      ({ finding }) => finding.clauses >= possible && finding.records.length > 0,
    );
  }

  /** The periods whose records are given: those that have all that is sought, else most of it. */
  get #given(): Held[] {
    const full = this.#full();
    if (full.length > 0 || this.left.length > 0) return full;
    const some = this.#held.filter(({ finding }) => finding.records.length > 0);
    const most = Math.max(0, ...some.map(({ finding }) => finding.clauses));
    return some.filter(({ finding }) => finding.clauses === most);
  }

  /** The records found so far, in the order asked. */
  get hits(): Hit[] {
    return this.#given
      .flatMap(({ period, finding }) => finding.records.map((record) => ({ period, record })))
      .filter((hit) => !this.#dropped.has(keyOf(hit)));
  }

  /** Takes a record for not found: it does not say a phrase word for word. */
  drop(hit: Hit): void {
    this.#dropped.add(keyOf(hit));
  }

  /** Whether no record has all that is sought, so that those with most of it are given. */
  get partial(): boolean {
    const all = this.asked.sought.clauses.length;
    return this.#given.some(({ finding }) => finding.clauses < all);
  }

  /** Whether few records have all that is sought, so that those with one part less follow. */
  get isLenient(): boolean {
    return this.#given.some(({ finding }) => finding.isLenient);
  }

  /** Whether every record found was checked for the phrases; others are when they are shown. */
  get isChecked(): boolean {
    return this.#given.every(({ finding }) => finding.isChecked);
  }

  /** What stands in no record of any period; what is only not found yet is not missing. */
  get missing(): string[] {
    const isLast = this.left.length === 0;
    return this.asked.sought.clauses
      .filter((clause) => isLast || this.#isAbsent(clause))
      .filter((clause) => this.#held.every(({ finding }) => finding.lost.includes(clause)))
      .flatMap((clause) => alternatives(clause).map(({ written }) => written));
  }

  /** What is marked in the records found. */
  get marks(): Marks {
    const forms = new Set(this.#held.flatMap(({ finding }) => finding.forms));
    return marksFor(forms, this.#plan.start);
  }

  /** The records that all narrowings but one leave, in the periods asked. */
  without(narrowing: Narrowing): PeriodRecords[] {
    const possible = this.#possible;
    return this.#held
      .filter(({ finding }) => finding.clauses >= possible || this.partial)
      .map(({ period, search, finding }) => ({
        period,
        search,
        records: finding.without(narrowing),
      }));
  }
}
