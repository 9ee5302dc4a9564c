import { wordsOf } from './words.ts';

/** What stands between two white spaces: "40%", "looked-after". A byte order mark parts no words. */
const PIECE = /[\S\ufeff]+/g;
/** A sign of money right before a word: the "£" of "£250". */
const MONEY_BEFORE = /\p{Sc}$/u;
/** A sign right behind a word that changes what it says: the "%" of "40%". */
const SIGN_BEHIND = /^[%‰]/;

/** Where a word of a piece begins and ends in it, in UTF-16 units, its own signs included. */
function edgesOf(piece: string, number: number): [start: number, end: number] {
  const word = wordsOf(piece)[number];
  let start: number | undefined;
  let end = 0;
  for (const sign of piece) {
    const words = wordsOf(piece.slice(0, end + sign.length));
    if (words.length > number) start ??= end;
    end += sign.length;
    if (words[number] === word) break;
  }
  start ??= 0;
  const [money = ''] = MONEY_BEFORE.exec(piece.slice(0, start)) ?? [];
  const [sign = ''] = SIGN_BEHIND.exec(piece.slice(end)) ?? [];
  return [start - money.length, end + sign.length];
}

/**
 * Some of the words of a text as they were written, with capitals and what stands between them.
 * @param from which word of `wordsOf(text)` comes first.
 * @param length how many words.
 */
export function asWritten(text: string, from: number, length: number): string {
  let before = 0;
  let [start, end] = [0, text.length];
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const after = before + wordsOf(piece).length;
    const last = from + length - 1;
    if (from >= before && from < after) start = index + edgesOf(piece, from - before)[0];
    if (last >= before && last < after) end = index + edgesOf(piece, last - before)[1];
    before = after;
  }
  return text.slice(start, end);
}
