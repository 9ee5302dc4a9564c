/** A word with the apostrophes inside it, or a number: `Board's`, `1`, `250`. */
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
/** The same where all is plain ASCII in lower case, which takes a fraction of the time. */
const ASCII_WORD = /[a-z0-9]+(?:'[a-z0-9]+)*/g;
const ASCII = /^[\0-\x7f]*$/;
/** Dashes, quotation marks and the like, which part words: "reading – “as published”". */
const MARKS = /[–—…“”£•]/g;
const APOSTROPHES = /[‘’ʼ`]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * The words of a text for comparing quotations: lower case, compatible characters folded (NFKC),
 * all apostrophes alike, punctuation and white space set aside.
 */
export function wordsOf(text: string): string[] {
  const plain = text.replace(APOSTROPHES, "'").replace(MARKS, ' ').toLowerCase();
  if (ASCII.test(plain)) return plain.match(ASCII_WORD) ?? [];
  const folded = plain.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  return folded.match(WORD) ?? [];
}
