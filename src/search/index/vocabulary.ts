import { words } from '../text/tokens.ts';
import type { Field } from './fields.ts';

/** In how many records each word of the archive stands: what misspelled words are mended by. */
export type Vocabulary = Map<string, number>;

/** Counts the words of one record's texts. */
export function countWords(vocabulary: Vocabulary, fields: readonly Field[]): void {
  for (const word of new Set(fields.flatMap(({ text }) => words(text)))) {
    vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  }
}
