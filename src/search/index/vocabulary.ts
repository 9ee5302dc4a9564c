import type { MadeFile } from '../data/format.ts';
import type { ReadText } from './read-text.ts';

/** In how many records each word stands: what misspelled words are mended by. */
export type Vocabulary = Map<string, number>;

/** Counts the words of one record's texts. */
export function countWords(vocabulary: Vocabulary, texts: readonly ReadText[]): void {
  for (const word of new Set(texts.flatMap(({ words }) => words))) {
    vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  }
}

/** A vocabulary as it is written down. */
export function written(vocabulary: Vocabulary): Pick<MadeFile, 'words' | 'counts'> {
  const sorted = [...vocabulary.keys()].sort();
  return { words: sorted.join(' '), counts: sorted.map((word) => vocabulary.get(word) ?? 0) };
}

/** Adds a vocabulary that was written down. */
export function addWritten(
  vocabulary: Vocabulary,
  { words: held, counts }: Pick<MadeFile, 'words' | 'counts'>,
): void {
  if (counts.length === 0) return;
  held.split(' ').forEach((word, at) => {
    vocabulary.set(word, (vocabulary.get(word) ?? 0) + (counts[at] ?? 0));
  });
}
