import type { FacetFile, Start } from '../data/format.ts';
import { PERSON, TOPIC } from '../data/paths.ts';
import { isBeginning } from './held.ts';
import type { Loader } from './loader.ts';
import type { Words } from './words.ts';

/** The records in which a word or term stands: in each, its weight (0–1) and whether it is in the title. */
export interface Postings {
  word: string;
  records: number[];
  weights: number[];
  inTitle: boolean[];
}

/** Looks up words in Pagefind's index, and people and topics in what the archive knows of its records. */
export class Lookup {
  readonly #start: Start;
  readonly #loader: Loader;
  readonly #words: Words;

  constructor(start: Start, loader: Loader, words: Words) {
    this.#start = start;
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
   * Whether the archive has a word at all. For one that it lacks, Pagefind gives records with the
   * longest beginning of it that it has, `the` for `thermodynamics`, unless it is quoted:
   * https://github.com/Pagefind/pagefind/pull/315
   */
  async #isHeld(word: string): Promise<boolean> {
    const exact = await this.together(word);
    return exact.length > 0 || isBeginning(word, this.#start, this.#loader);
  }

  /** The records with words that stand together; Pagefind compares their stems. */
  async together(phrase: string): Promise<number[]> {
    const hits = await this.#words.search(`"${phrase.replaceAll('"', ' ')}"`);
    return hits.map(({ record }) => record);
  }

  /** The records that are about a topic (`#fostering`) or concern a person (`@anne-coyle`). */
  async concept(term: string): Promise<Postings> {
    const facets = await this.#loader.facets();
    const index = this.#known(term).findIndex(([id]) => id === term.slice(1));
    const records = lists(facets, term).flatMap((held, record) =>
      index >= 0 && held.includes(index) ? record : [],
    );
    return {
      word: term,
      records,
      weights: records.map(() => 1),
      inTitle: records.map(() => false),
    };
  }

  #known(term: string): Start['topics'] {
    if (term.startsWith(TOPIC)) return this.#start.topics;
    return term.startsWith(PERSON) ? this.#start.people : [];
  }
}

function lists(facets: FacetFile, term: string): number[][] {
  return term.startsWith(TOPIC) ? facets.topics : facets.people;
}
