import type { Line } from '../../source.ts';
import { takeMarker, type Marked } from './marker.ts';
import type { Row } from './rows.ts';
import { firstWordWidth, isBold, rowSpan, rowText } from './words.ts';

/** A paragraph while its rows are being gathered. */
interface Growing {
  rows: Row[];
  marked: Marked | null;
  /** Left edges at which a further row may begin. */
  edges: number[];
}

// Shares of the font size.
const SAME_EDGE = 0.6;
const SAME_SIZE = 0.12;
const LINE_PITCH = 1.55;
const ROOM = 0.6;
// A tagged paragraph is broken only by a row that ends this much of the width before the margin.
const TAGGED_ROOM = 0.2;
const SENTENCE_END = /[.:;?!]["”’)]?$/;

/**
 * Joins rows into paragraphs. A row goes on where the one before was full (the next word would not
 * have fitted) and edge, size, weight and pitch agree; a tagged PDF's own paragraphs come first.
 * @param right the right margin in points, by page
 */
export function paragraphsOf(rows: readonly Row[], right: (page: number) => number): Line[] {
  const vocabulary = new Set(rows.flatMap((row) => rowText(row).toLowerCase().split(/\s+/)));
  const done: Growing[] = [];
  for (const row of rows) {
    const open = done.at(-1);
    if (open !== undefined && goesOn(open, row, right)) {
      open.rows.push(row);
      open.edges = [...open.edges.slice(0, 3), rowSpan(row).x];
    } else done.push(begin(row));
  }
  return done.map((paragraph) => lineOf(paragraph, vocabulary));
}

function begin(row: Row): Growing {
  const marked = takeMarker(row);
  const edges = [...row.segments, ...(marked?.rest ?? [])].map((segment) => segment.x);
  return { rows: [row], marked, edges };
}

function goesOn(open: Growing, row: Row, right: (page: number) => number): boolean {
  const last = open.rows.at(-1);
  const first = row.segments[0];
  if (last === undefined || first === undefined) return false;
  if (Math.abs(last.size - row.size) > SAME_SIZE * last.size) return false;
  const samePage = last.page === row.page;
  const tagged = samePage && last.block !== undefined && row.block !== undefined;
  if (tagged && last.block !== row.block) return false;
  if (!tagged && isBold(last) !== isBold(row)) return false;
  if (samePage && last.y - row.y > LINE_PITCH * last.size * (tagged ? 1.6 : 1)) return false;
  if (!tagged && startsAnew(open, row)) return false;
  if (!samePage && SENTENCE_END.test(rowText(last)) && !/^\p{Ll}/u.test(first.text)) return false;
  if (!tagged && !edgeAgrees(open, row, right)) return false;
  return isFull(last, first, right(last.page), tagged);
}

/** A mark after a tab begins a list entry; one without may be the wrapped end of a sentence. */
function startsAnew(open: Growing, row: Row): boolean {
  const marked = takeMarker(row);
  if (marked === null) return false;
  const last = open.rows.at(-1);
  return marked.gap || open.marked !== null || (last !== undefined && SENTENCE_END.test(rowText(last)));
}

function edgeAgrees(open: Growing, row: Row, right: (page: number) => number): boolean {
  const { x } = rowSpan(row);
  const tolerance = SAME_EDGE * row.size;
  if (open.edges.some((edge) => Math.abs(edge - x) <= tolerance)) return true;
  const [first] = open.edges;
  // an indented first line: the second begins further left
  if (open.rows.length === 1 && open.marked === null && first !== undefined) {
    if (first - x > 0 && first - x < 4 * row.size) return true;
  }
  return isCentred(open.rows.at(-1), right) && isCentred(row, right);
}

function isCentred(row: Row | undefined, right: (page: number) => number): boolean {
  if (row === undefined) return false;
  const span = rowSpan(row);
  const margin = 595 - right(row.page);
  return Math.abs(span.x - margin - (right(row.page) - span.right)) < 3 * row.size && span.x > margin + row.size;
}

function isFull(last: Row, next: { text: string; x: number; right: number; bold: boolean }, margin: number, tagged: boolean): boolean {
  const span = rowSpan(last);
  const free = margin - span.right;
  const needed = firstWordWidth(next) + ROOM * last.size;
  return free < Math.max(needed, tagged ? TAGGED_ROOM * (margin - span.x) : 0);
}

function lineOf(paragraph: Growing, vocabulary: Set<string>): Line {
  const [first, ...others] = paragraph.rows;
  const marked = paragraph.marked;
  const start = (marked?.rest ?? first?.segments ?? []).map((segment) => segment.text).join(' ');
  const text = others.reduce((words, row) => joined(words, rowText(row), vocabulary), start);
  const bold = marked === null ? first !== undefined && isBold(first) : marked.rest.every((segment) => segment.bold);
  return {
    text,
    place: { page: first?.page ?? 1 },
    indent: Math.round(first === undefined ? 0 : rowSpan(first).x),
    ...(marked === null ? {} : { marker: marked.marker }),
    ...(bold && others.every(isBold) ? { bold: true } : {}),
    ...(first?.heading === undefined ? {} : { heading: first.heading }),
  };
}

// "com- / mittee" is one word where the document has it whole elsewhere; "Crow- / Brown" keeps its hyphen.
function joined(before: string, after: string, vocabulary: Set<string>): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  if (!/\p{L}-$/u.test(before)) return `${before} ${after}`;
  const whole = (/[\p{L}]+-$/u.exec(before)?.[0].slice(0, -1) ?? '') + (/^\p{L}+/u.exec(after)?.[0] ?? '');
  return vocabulary.has(whole.toLowerCase()) ? before.slice(0, -1) + after : before + after;
}
