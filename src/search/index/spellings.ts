import type { SpellingFile } from '../data/format.ts';
import type { Vocabulary } from './vocabulary.ts';

const PROPER = /^\p{L}{3,}$/u; // fostering; not 47300, not #fostering

/** How long a file may grow before the next letter begins another (characters of words). */
const LENGTH = 20_000;

/** The archive's own words, from which misspelled ones are mended: files by first letter, in order. */
export function spellingsOf(
  all: Vocabulary,
  records: number,
): { letters: string; file: SpellingFile }[] {
  const files: { letters: string; file: SpellingFile }[] = [];
  let length = 0;
  for (const word of [...all.keys()].filter((one) => PROPER.test(one)).sort()) {
    const letter = String.fromCodePoint(word.codePointAt(0) ?? 0);
    let last = files.at(-1);
    if (!last || (length > LENGTH && !last.letters.endsWith(letter))) {
      last = { letters: '', file: { records, words: [], counts: [] } };
      files.push(last);
      length = 0;
    }
    if (!last.letters.endsWith(letter)) last.letters += letter;
    last.file.words.push(word);
    last.file.counts.push(all.get(word) ?? 0);
    length += word.length;
  }
  return files;
}
