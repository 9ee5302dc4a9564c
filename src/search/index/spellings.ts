import { PERSON, TOPIC } from '../data/paths.ts';
import type { SpellingFile } from '../data/format.ts';
import type { Posting } from './postings.ts';

const PROPER = /^\p{L}{3,}$/u; // fostering; not 47300, not q4

/** The archive's own words by their first letter, from which misspelled ones are mended. */
export function spellingsOf(
  all: ReadonlyMap<string, Posting>,
  records: number,
): Map<string, SpellingFile> {
  const files = new Map<string, SpellingFile>();
  for (const word of [...all.keys()].sort()) {
    if (word.startsWith(TOPIC) || word.startsWith(PERSON) || !PROPER.test(word)) continue;
    const letter = String.fromCodePoint(word.codePointAt(0) ?? 0);
    const file = files.get(letter) ?? { records, words: [], counts: [] };
    file.words.push(word);
    file.counts.push(all.get(word)?.records ?? 0);
    files.set(letter, file);
  }
  return files;
}
