import type { NameIndex } from './name-index.ts';
import type { Phrase, Reading, Strangers } from './reading.ts';
import { readTitled } from './titled.ts';
import { readUntitled } from './untitled.ts';
import { nameWords } from './words.ts';

/** What one passage holds: its phrases in order, and the names of people nobody listed. */
export interface PassageNames {
  text: string;
  phrases: readonly Phrase[];
  strangers: Strangers;
}

/**
 * Reads the names in a passage, without deciding who is meant.
 * @param text a paragraph, or a whole document
 */
export function phrasesIn(text: string, index: NameIndex): PassageNames {
  const words = nameWords(text, index);
  const strangers: Strangers = { given: [], surnames: [] };
  const reading: Reading = { text, words, index, phrases: [], strangers };
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word?.title !== undefined) at = readTitled(reading, at);
    else if (word?.known !== undefined || word?.initials) at = readUntitled(reading, at);
    else at += 1;
  }
  return reading;
}
