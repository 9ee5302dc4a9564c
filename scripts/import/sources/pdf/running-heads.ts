import type { Row } from './rows.ts';
import { rowText } from './words.ts';

/** The rows of all pages without running heads, feet and page numbers, and the heads left out. */
export interface Cleaned {
  pages: Row[][];
  removed: { text: string; page: number }[];
}

// How many rows at the top and the foot of a page may be running ones.
const TOP = 4;
const FOOT = 5;
// "3", "Page 3 of 12", "- 3 -", "3 | Page"
const PAGE_NUMBER = /^(?:page\s*)?[-–|]?\s*\d{1,4}\s*(?:(?:of|\/)\s*\d{1,4})?\s*[-–|]?(?:\s*page)?$/i;
const SAME_HEIGHT = 4;
// A head whose words stand among the first rows of the document says nothing new.
const KNOWN_ROWS = 15;

/**
 * Removes what repeats at the same height of neighbouring pages, and lone page numbers. A head that
 * says something new keeps its first appearance: in a pack it names the meeting whose minutes begin.
 */
export function withoutRunningHeads(pages: Row[][]): Cleaned {
  const removed: Cleaned['removed'] = [];
  const known = words((pages[0] ?? []).slice(0, KNOWN_ROWS).map(rowText).join(' '));
  const kept = pages.map((rows, index) => {
    const saysNew = rows
      .slice(0, TOP)
      .filter((row) => repeats(row, undefined, pages[index + 1]) && !repeats(row, pages[index - 1], undefined))
      .some((row) => index === 0 || hasOther(words(rowText(row)), known));
    return rows.filter((row, place) => {
      const top = place < TOP;
      const foot = place >= rows.length - FOOT;
      if (!top && !foot) return true;
      const text = rowText(row);
      if (PAGE_NUMBER.test(text)) return !isEdge(rows, place);
      if (!repeats(row, pages[index - 1], pages[index + 1])) return true;
      if (top && saysNew) return true;
      removed.push({ text, page: row.page });
      return false;
    });
  });
  return { pages: kept, removed: firstOfEach(removed) };
}

/** A page number stands at the very edge: nothing but running rows lies beyond it. */
function isEdge(rows: Row[], place: number): boolean {
  return place < 2 || place >= rows.length - FOOT;
}

function repeats(row: Row, before: Row[] | undefined, after: Row[] | undefined): boolean {
  const text = key(row);
  return [before, after].some((rows) =>
    rows?.some((other) => Math.abs(other.y - row.y) < SAME_HEIGHT && key(other) === text),
  );
}

function key(row: Row): string {
  return rowText(row).replace(/\bpage \d+( of \d+)?\b/gi, 'page');
}

function hasOther(found: Set<string>, known: Set<string>): boolean {
  return [...found].some((word) => !known.has(word));
}

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function firstOfEach(heads: Cleaned['removed']): Cleaned['removed'] {
  return heads.filter(
    (head, index) => heads.findIndex((other) => other.text === head.text) === index,
  );
}
