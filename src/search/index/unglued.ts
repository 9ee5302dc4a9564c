import type { Vocabulary } from './vocabulary.ts';

/** The fewest letters of a part: single letters would cut any word. */
const SHORTEST_PART = 2;
/** The most letters of a part, so that a very long word takes no longer than many short ones. */
const LONGEST_PART = 40;

/**
 * The likely reading of a word that lost the blanks between its words: `briefupdatewasgivenon` as
 * `brief`, `update`, `was`, `given`, `on`. It is cut wholly into words of the vocabulary, of two
 * to forty letters each, into as few as can be; of equally few, the first are the longest. Gives no
 * parts where it cannot be cut. For the search index only, never to be shown.
 */
export function unglued(word: string, vocabulary: Vocabulary): string[] {
  // the best cut of what stands from each place on; undefined where there is none
  const cuts: (string[] | undefined)[] = [];
  cuts[word.length] = [];
  for (let from = word.length - SHORTEST_PART; from >= 0; from -= 1) {
    const farthest = Math.min(word.length, from + LONGEST_PART);
    for (let to = farthest; to >= from + SHORTEST_PART; to -= 1) {
      const rest = cuts[to];
      const part = word.slice(from, to);
      if (rest === undefined || part === word || !vocabulary.has(part)) continue;
      if (rest.length + 1 < (cuts[from]?.length ?? Infinity)) cuts[from] = [part, ...rest];
    }
  }
  return cuts[0] ?? [];
}
