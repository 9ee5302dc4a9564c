import { isNearSpelling, readFullName, readSurname, runFrom, type NameRead } from './full-names.ts';
import { isGivenName } from './given-names.ts';
import type { NameIndex } from './name-index.ts';
import { NEEDS_A_VERB, NEVER_ALONE, OPENING } from './ordinary-words.ts';
import {
  fullNameGoesOn,
  mayBeSurname,
  nameBeganBefore,
  signsAround,
  surnameGoesOn,
  type Signs,
} from './surroundings.ts';
import { isHonour, type TitleKind } from './titles.ts';
import { joinOf, nameWords, type NameWord } from './words.ts';
import { nameKey } from './written-name.ts';

/** A stretch of text that names, or may name, one person; `key` is the last word of the name. */
export type Phrase = {
  start: number;
  end: number;
  title: TitleKind | undefined;
  key: string;
  kind: NameRead['kind'] | 'alone';
  /** People the words fit, whether at the meeting or not. */
  people: readonly number[];
  /** For a name alone: what stands around it. */
  signs: Signs | undefined;
};

/** What one passage holds: its phrases, and words of the names of people nobody listed, as keys. */
export type PassageNames = { phrases: Phrase[]; strangers: string[] };

const LIST_SIGN = /^(?:\s*,\s*(?:and\s+|&\s*)?|\s+and\s+|\s*&\s*)$/; // `, `, ` and `, `, and `
const ARTICLE_LIKE = new Set(['A', 'I']);

/**
 * Reads the names in a passage, without deciding who is meant.
 * @param text a paragraph, or a whole document
 */
export function phrasesIn(text: string, index: NameIndex): PassageNames {
  return new PassageReader(text, index).read();
}
