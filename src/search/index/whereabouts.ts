import type { MadeFile } from '../data/format.ts';

/** A word in more periods than this share of them is not worth saying where it stands. */
const MOST_SHARE = 0.5;

/** In which periods each word stands. */
export class Whereabouts {
  readonly #periods = new Map<string, number[]>();
  #count = 0;

  /** Adds the words of a period that is older than all before. */
  add({ words }: Pick<MadeFile, 'words'>): void {
    for (const word of words.split(' ')) {
      const known = this.#periods.get(word);
      if (known) known.push(this.#count);
      else this.#periods.set(word, [this.#count]);
    }
    this.#count += 1;
  }

  /**
   * The periods of a word by their numbers, counted from the oldest, which is 0, so that a new one
   * changes no other's; undefined of a word that stands in most.
   */
  of(word: string): number[] | undefined {
    const periods = this.#periods.get(word) ?? [];
    if (periods.length > this.#count * MOST_SHARE) return undefined;
    return periods.map((place) => this.#count - 1 - place).reverse();
  }
}
