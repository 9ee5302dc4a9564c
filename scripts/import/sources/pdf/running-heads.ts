import type { Row } from './rows.ts';
import { rowText } from './words.ts';

/** The rows of all pages without running heads, feet and page numbers, and the heads left out. */
export interface Cleaned {
  pages: Row[][];
  removed: { text: string; page: number }[];
}

// How many rows at the top and the foot of a page may be running ones, and in what share of its height.
const TOP = 4;
const FOOT = 5;
const ZONE = 0.14;
// Rows of one head follow each other at most so far apart, as a share of the font size.
const HEAD_PITCH = 3;
// "3", "Page 3 of 12", "- 3 -", "3 | Page"
const PAGE_NUMBER =
  /^(?:page\s*)?[-–|]?\s*\d{1,4}\s*(?:(?:of|\/)\s*\d{1,4})?\s*[-–|]?(?:\s*page)?$/i;
const SAME_HEIGHT = 4;
// A head whose words stand among the first rows of the document says nothing new.
const KNOWN_ROWS = 15;

/**
 * Removes what repeats at the same height of neighbouring pages, and lone page numbers. A head that
 * says something new keeps its first appearance: in a pack it names the meeting whose minutes begin.
 */
export function withoutRunningHeads(pages: readonly Row[][], heights: readonly number[]): Cleaned {
  const removed: Cleaned['removed'] = [];
  const [firstPage = []] = pages;
  const known = words(firstPage.slice(0, KNOWN_ROWS).map(rowText).join(' '));
  const kept = pages.map((rows, index) => {
    const height = heights[index] ?? 0;
    const [before, after] = [pages[index - 1], pages[index + 1]];
    const downwards = [...rows].sort((a, b) => b.y - a.y);
    const highest = new Set(downwards.slice(0, TOP));
    const lowest = new Set(downwards.slice(-FOOT));
    const head = headOf(downwards, height, (row) => repeats(row, before, after));
    const fresh = [...head].filter((row) => !repeats(row, before, undefined));
    const saysNew = fresh.some((row) => index === 0 || hasOther(words(rowText(row)), known));
    return rows.filter((row) => {
      const foot = lowest.has(row) && row.y < height * ZONE;
      const top = highest.has(row) && row.y > height * (1 - ZONE);
      if ((top || foot) && PAGE_NUMBER.test(rowText(row))) return false;
      const runs = head.has(row) || (foot && repeats(row, before, after));
      if (!runs || (head.has(row) && saysNew)) return true;
      removed.push({ text: rowText(row), page: row.page });
      return false;
    });
  });
  return { pages: kept, removed: firstOfEach(removed) };
}

/** The rows at the top that run on from page to page, one close under the other. */
function headOf(rows: readonly Row[], height: number, runs: (row: Row) => boolean): Set<Row> {
  const head = new Set<Row>();
  let above: Row | undefined;
  for (const row of rows.slice(0, TOP)) {
    if (row.y < height * (1 - ZONE) || !runs(row)) break;
    if (above !== undefined && above.y - row.y > HEAD_PITCH * row.size) break;
    head.add(row);
    above = row;
  }
  return head;
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
