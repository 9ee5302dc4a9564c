import type { NameRead } from './full-names.ts';
import type { NameIndex } from './name-index.ts';
import { isHonour, type TitleKind } from './titles.ts';
import { joinOf, type Join, type NameWord } from './words.ts';

/** A stretch of text that names, or may name, one person; `key` is the last word of the name. */
export interface Phrase {
  start: number;
  end: number;
  title: TitleKind | undefined;
  key: string;
  kind: NameRead['kind'] | 'alone';
  /** People the words fit, whether at the meeting or not. */
  people: readonly number[];
}

/** A passage while it is read: its words, and what was found so far. */
export interface Reading {
  text: string;
  words: readonly NameWord[];
  index: NameIndex;
  phrases: Phrase[];
  strangers: Strangers;
}

/** First names and surnames of people nobody listed, as keys. */
export interface Strangers {
  given: string[];
  surnames: string[];
}

/** How the word at a place follows the one before it. */
export function joinBefore({ text, words }: Reading, at: number): Join {
  const left = words[at - 1];
  const right = words[at];
  return left === undefined || right === undefined ? 'apart' : joinOf(text, left, right);
}

/** The place of the last word of a name with the honours written after it: `R Love OBE`. */
export function withHonours(reading: Reading, last: number): number {
  let at = last;
  while (isHonour(reading.words[at + 1]?.raw ?? '') && joinBefore(reading, at + 1) === 'line') {
    at += 1;
  }
  return at;
}
