import { answerDigest } from '../../archive/answer-digest.ts';
import { unnoted } from '../../archive/asked.ts';
import type { Work } from '../../archive/kept-work.ts';
import type { Person } from '../../archive/people.ts';
import type { Period } from '../data/format.ts';
import { byPeriod, type Caps } from './periods.ts';
import type { KnownNames } from './searched.ts';
import { codeDigest, shardDigest } from './shard-digest.ts';
import type { SearchRecord } from './search-record.ts';
import { countOf, type Source } from './sources.ts';
import { titlesOf } from './titles.ts';

/** What has to be known of a period even where it is not indexed anew. */
export interface AboutPeriod {
  period: Period;
  /** Of everything from which its files are made. */
  digest: string;
  titles: string[];
}

/** What is worked out from the records of a period. */
interface FromRecords {
  digest: string;
  /** The dates of its first and last record. */
  from: string;
  to: string;
  titles: string[];
}

/** What the index of a site is made of. */
export interface SiteToIndex {
  sources: readonly Source[];
  caps: Caps;
  known: KnownNames;
  /** Everybody the archive knows. */
  people: readonly Person[];
  /** The fewest records in a file of texts. */
  least: number;
  /** Remembers what was worked out before. */
  work: Work;
}

/** The records of a site, by period. */
export class PeriodsOfSite {
  readonly #sources: Map<string, readonly Source[]>;
  readonly #site: SiteToIndex;
  readonly #people: string;
  readonly #code = codeDigest();
  #made: { name: string; records: SearchRecord[] } | undefined;

  constructor(site: SiteToIndex) {
    this.#site = site;
    this.#sources = new Map(byPeriod(site.sources, site.caps));
    this.#people = answerDigest(site.people);
  }

  /** Their names, newest first. */
  get names(): string[] {
    return [...this.#sources.keys()];
  }

  /** The records of a period, for whoever takes them: they are not held here. */
  records(name: string): SearchRecord[] {
    const made = this.#made?.name === name ? this.#made.records : this.#make(name);
    this.#made = undefined;
    return made;
  }

  /** What has to be known of a period; its records are made only if it is not known. */
  about(name: string): AboutPeriod {
    const { known, least, work } = this.#site;
    const some = this.#of(name);
    const rest = [this.#code, least];
    const given = answerDigest([some.map((one) => one.given), this.#people, known, ...rest]);
    const { digest, from, to, titles } = work.once('period of search', given, (): FromRecords => {
      const records = this.#make(name);
      // Most likely they are asked for next.
      this.#made = { name, records };
      return {
        digest: shardDigest(records, known, rest),
        from: records[0]?.date ?? '',
        to: records.at(-1)?.date ?? '',
        titles: titlesOf(records),
      };
    });
    const [items, papers] = [countOf(some, 'meeting'), countOf(some, 'paper')];
    const period = { name, from, to, items, papers, version: digest.slice(0, 10) };
    return { period, digest, titles };
  }

  /** Makes the records of a period, not while a page asks. */
  #make(name: string): SearchRecord[] {
    return unnoted(() => this.#of(name).flatMap((source) => source.records()));
  }

  #of(name: string): readonly Source[] {
    return this.#sources.get(name) ?? [];
  }
}
