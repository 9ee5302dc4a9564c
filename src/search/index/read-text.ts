import { tokens } from '../text/tokens.ts';

/** A text that was read: what is asked of its words, which are sought in it once. */
export interface ReadText {
  text: string;
  /** Its words in order, without additional readings. */
  words: string[];
  /** The other ways in which words are written: `post16` for `post-16`, `47300` for `£47,300`. */
  otherWritings: string[];
}

const NUMBER = /^\d+$/; // 47300

/** Reads a text. */
export function readText(text: string): ReadText {
  const read: ReadText = { text, words: [], otherWritings: [] };
  for (const { word, glued, start, end } of tokens(text)) {
    if (!glued) read.words.push(word);
    const isShortened = end - start > word.length && NUMBER.test(word);
    if (glued || isShortened) read.otherWritings.push(word);
  }
  return read;
}
