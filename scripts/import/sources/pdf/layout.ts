import type { Line } from '../../source.ts';
import { isMark } from './marker.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Row } from './rows.ts';
import { alignedTables } from './tables.ts';
import { rowSpan } from './words.ts';

// "PRESENT:", "Date:", "Apologies for absence:"
const LABEL = /:$/;

/** All lines of a document: paragraphs, and table rows as cells, in reading order. */
export function linesOf(pages: readonly Row[][]): Line[] {
  const margins = new Map(pages.map((rows) => [rows[0]?.page ?? 0, marginOf(rows)]));
  const right = (page: number) => margins.get(page) ?? 0;
  const lines: Line[] = [];
  let open: Row[] = [];
  const close = () => {
    lines.push(...paragraphsOf(open, right));
    open = [];
  };
  for (const row of alignedTables(pages.flat())) {
    if (row.cells === undefined) open.push(row);
    else {
      close();
      lines.push(...cellLines(row, row.cells));
    }
  }
  close();
  return lines;
}

function marginOf(rows: readonly Row[]): number {
  return Math.max(0, ...rows.map((row) => rowSpan(row).right));
}

/** A table row as lines; a mark in its first cell becomes the marker, a label joins its words. */
function cellLines(row: Row, cells: Row[][]): Line[] {
  const filled = cells
    .map((rows) => paragraphsOf(rows, () => marginOf(rows)))
    .filter((lines) => lines.length > 0);
  const [first = '', ...others] = filled.map(wordsOf);
  const bold = row.segments.every((segment) => segment.bold);
  const indent = Math.round(rowSpan(row).x);
  const base = { place: { page: row.page }, indent, ...(bold ? { bold } : {}) };
  if (others.length === 1 && LABEL.test(first)) {
    return [{ ...base, text: `${first} ${others.join(' ')}` }];
  }
  const marker = others.length > 0 && isMark(first) ? first : undefined;
  if (marker === undefined)
    return [{ ...base, text: [first, ...others].join(' | '), cells: [first, ...others] }];
  const [body] = filled.slice(1);
  if (others.length === 1 && body !== undefined) {
    return body.map((line, index) => (index === 0 ? { ...line, marker, indent } : line));
  }
  return [{ ...base, marker, text: others.join(' | '), cells: others }];
}

function wordsOf(lines: Line[]): string {
  return lines.map((line) => [line.marker, line.text].filter(Boolean).join(' ')).join(' ');
}
