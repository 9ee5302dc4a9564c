import { stem } from '../text/stem.ts';

/**
 * The key by which words are put in order and into files: the stem, so that all forms of a word
 * stand in one file. Terms that are not words (`#fostering`, `@anne-coyle`) are their own keys.
 */
export function shardKey(word: string): string {
  return /^[#@]/.test(word) ? word : stem(word);
}

/** The number of the file in which a key stands, by the keys with which the files begin. */
export function shardOf(firsts: readonly string[], key: string): number {
  let [low, high] = [0, firsts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((firsts[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}
