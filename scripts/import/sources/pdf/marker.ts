import type { Row, Segment } from './rows.ts';

// "•", "·", "▪", the private-use bullets of Symbol and Wingdings, a lone "-", "–", "o" or "v"
const BULLET = /^(?:[•·▪‣◦●○■□➢✓]|[\uf000-\uf0ff]|[-–—*ov§Ø])$/u;
const BULLET_BEFORE_WORDS = /^([•·▪‣◦●○■□➢✓]|[\uf000-\uf0ff])\s*(\S.*)$/u;
// alone before a tab: "1", "270.", "3.1", "(a)", "iv)", "12a", "77/21", "E.70/23"
const NUMBER_ALONE =
  /^(?:\(?\d{1,3}[a-z]?(?:\.\d{1,2}){0,3}[.):]?|\(?[a-z][.)]|\(?[ivx]{1,5}[.)]|[A-Z]?[./]?\d{1,3}\/\d{2,4}[.):]?)$/i;
// with words after a blank: "1. Apologies", "(2) That", "a) The", "iv. To"
const NUMBER_BEFORE_WORDS =
  /^(\(\d{1,3}\)|\d{1,3}[a-z]?(?:\.\d{1,2}){0,2}[.)]|\([a-z]\)|[a-z][.)]|\(?[ivx]{1,5}[.)])\s+(\S.*)$/;

/** A row's mark and its words without it; `gap` says that a tab stood between them. */
export interface Marked {
  marker: string;
  gap: boolean;
  rest: Segment[];
}

/** Takes the list mark or number off a row's start, or null where it has none. */
export function takeMarker(row: Row): Marked | null {
  const [first, ...others] = row.segments;
  if (first === undefined) return null;
  if (others.length > 0 && isMark(first.text)) {
    return { marker: shown(first.text), gap: true, rest: others };
  }
  const split = BULLET_BEFORE_WORDS.exec(first.text) ?? NUMBER_BEFORE_WORDS.exec(first.text);
  const [, marker, words] = split ?? [];
  if (marker === undefined || words === undefined) return null;
  const width = first.right - first.x;
  const x = first.x + (width * (first.text.length - words.length)) / first.text.length;
  return { marker: shown(marker), gap: false, rest: [{ ...first, text: words, x }, ...others] };
}

/** True for a text that is nothing but a list mark or a number. */
export function isMark(text: string): boolean {
  return BULLET.test(text) || NUMBER_ALONE.test(text);
}

function shown(mark: string): string {
  return BULLET.test(mark) && mark !== '-' && mark !== '–' ? '•' : mark;
}
