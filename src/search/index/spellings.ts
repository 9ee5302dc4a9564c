import type { SpellingFile } from '../data/format.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Whereabouts } from './whereabouts.ts';

const PROPER = /^\p{L}{3,}$/u; // fostering; not 47300, not #fostering

/** How long a file may grow before the next letter begins another (characters of words). */
const LENGTH = 8000;

/** How common a word is, so coarsely that one more meeting changes few files. */
function rank(records: number): number {
  return 1 + Math.floor(Math.log2(Math.max(1, records)));
}

/** The archive's own words, from which misspelled ones are mended: files by first letter, in order. */
export function spellingsOf(all: Vocabulary, whereabouts: Whereabouts): SpellingFile[] {
  const files: SpellingFile[] = [];
  let length = 0;
  for (const word of [...all.keys()].filter((one) => PROPER.test(one)).sort()) {
    const letter = String.fromCodePoint(word.codePointAt(0) ?? 0);
    let last = files.at(-1);
    if (!last || (length > LENGTH && !last.letters.endsWith(letter))) {
      last = { letters: '', words: [], ranks: [], periods: [] };
      files.push(last);
      length = 0;
    }
    if (!last.letters.endsWith(letter)) last.letters += letter;
    last.words.push(word);
    last.ranks.push(rank(all.get(word) ?? 0));
    last.periods.push(whereabouts.of(word) ?? null);
    length += word.length;
  }
  return files;
}
