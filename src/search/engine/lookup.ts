import type { AboutFile } from '../data/format.ts';
import { TOPIC } from '../data/paths.ts';
import { recordsAbout } from './about.ts';
import { beginningWith } from './held.ts';
import type { Loader, PeriodLoader } from './loader.ts';
import type { Opened } from './opened.ts';
import type { Words } from './words.ts';

/** The records in which a word or term stands: in each, its weight (0–1) and whether it is in the title. */
export interface Postings {
  word: string;
  records: number[];
  weights: number[];
  inTitle: boolean[];
}

/** How many words that begin like one being typed are tried. */
const MOST_TRIED = 12;

/** Looks up words in Pagefind's index of a period, and people and topics in what is known of its records. */
export class Lookup {
  readonly #opened: Opened;
  readonly #loader: PeriodLoader & Pick<Loader, 'spellings'>;
  readonly #words: Words;

  constructor(opened: Opened, loader: PeriodLoader & Pick<Loader, 'spellings'>, words: Words) {
    this.#opened = opened;
    this.#loader = loader;
    this.#words = words;
  }

  /** The records with a word or its other forms, or with words that begin with it. */
  async word(word: string): Promise<Postings> {
    const found = await this.#words.search(word);
    const hits = found.length > 0 && (await this.#isHeld(word)) ? found : [];
    const best = hits.reduce((most, { score }) => Math.max(most, score), Number.MIN_VALUE);
    return {
      word,
      records: hits.map(({ record }) => record),
      weights: hits.map(({ score }) => score / best),
      inTitle: hits.map(({ inTitle }) => inTitle),
    };
  }

  /**
   * Whether the period has a word at all, or one that begins with it. For one that it lacks, Pagefind
   * gives records with the longest beginning of it that it has, `the` for `thermodynamics`, unless it
   * is quoted: https://github.com/Pagefind/pagefind/pull/315
   */
  async #isHeld(word: string): Promise<boolean> {
    const exact = await this.together(word);
    if (exact.length > 0) return true;
    const longer = await beginningWith(word, this.#opened, this.#loader);
    for (const one of longer.slice(0, MOST_TRIED)) {
      const found = await this.together(one);
      if (found.length > 0) return true;
    }
    return false;
  }

  /** The records with words that stand together; Pagefind compares their stems. */
  async together(phrase: string): Promise<number[]> {
    const hits = await this.#words.search(`"${phrase.replaceAll('"', ' ')}"`);
    return hits.map(({ record }) => record);
  }

  /** The records that are about a topic (`#fostering`) or concern a person (`@anne-coyle`). */
  async concept(term: string): Promise<Postings> {
    const about: AboutFile = await (term.startsWith(TOPIC)
      ? this.#loader.topics()
      : this.#loader.people());
    const records = recordsAbout(about, term.slice(1));
    return {
      word: term,
      records,
      weights: records.map(() => 1),
      inTitle: records.map(() => false),
    };
  }
}
