import type { Line } from '../../source.ts';
import { takeMarker, type Marked } from './marker.ts';
import type { Row, Segment } from './rows.ts';
import { firstWordWidth, isBold, rowSpan, rowText, weightsDiffer } from './words.ts';

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
// … and an untagged one where its words run on ("a Member / asked", "Mr Love, / Mr Hill").
const RUNNING_ROOM = 0.25;
const RUNS_ON =
  /(?:[,–—(-]|\b(?:a|an|and|as|at|by|for|from|in|is|of|on|or|that|the|their|to|was|were|which|with))$/;
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
  // the next column begins above the end of the last one
  const samePage = last.page === row.page && row.y <= last.y;
  const tagged = samePage && last.block !== undefined && row.block !== undefined;
  if (tagged && last.block !== row.block) return false;
  if (!tagged && weightsDiffer(last, row)) return false;
  if (samePage && last.y - row.y > LINE_PITCH * last.size * (tagged ? 1.6 : 1)) return false;
  if (!tagged && startsAnew(open, row)) return false;
  if (!samePage && SENTENCE_END.test(rowText(last)) && !/^\p{Ll}/u.test(first.text)) return false;
  const columns = last.margin !== undefined && !samePage;
  if (!tagged && !columns && !edgeAgrees(open, row, right)) return false;
  return isFull(last, first, last.margin ?? right(last.page), tagged, hangs(open, row));
}

/** A mark after a tab begins a list entry; one without may be the wrapped end of a sentence. */
function startsAnew(open: Growing, row: Row): boolean {
  const marked = takeMarker(row);
  if (marked === null) return false;
  const last = open.rows.at(-1);
  return (
    marked.gap || open.marked !== null || (last !== undefined && SENTENCE_END.test(rowText(last)))
  );
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
  return (
    Math.abs(span.x - margin - (right(row.page) - span.right)) < 3 * row.size &&
    span.x > margin + row.size
  );
}

/** True where a row stands under the words of a list entry, not under its mark. */
function hangs(open: Growing, row: Row): boolean {
  const [words] = open.marked?.rest ?? [];
  const [mark] = open.edges;
  if (words === undefined || mark === undefined) return false;
  const { x } = rowSpan(row);
  return Math.abs(words.x - x) <= SAME_EDGE * row.size && x - mark > SAME_EDGE * row.size;
}

/** True where the next word would not have fitted on the row, or the words plainly run on. */
function isFull(
  last: Row,
  next: Segment,
  margin: number,
  tagged: boolean,
  hanging: boolean,
): boolean {
  const { x, right } = rowSpan(last);
  const text = rowText(last);
  const goesOnInside = hanging || /^\p{Ll}/u.test(next.text);
  const runsOn = RUNS_ON.test(text) || (goesOnInside && !SENTENCE_END.test(text));
  const share = tagged ? TAGGED_ROOM : runsOn ? RUNNING_ROOM : 0;
  const needed = firstWordWidth(next) + ROOM * last.size;
  return margin - right < Math.max(needed, share * (margin - x));
}

function lineOf(paragraph: Growing, vocabulary: Set<string>): Line {
  const [first, ...others] = paragraph.rows;
  const marked = paragraph.marked;
  const start = (marked?.rest ?? first?.segments ?? []).map((segment) => segment.text).join(' ');
  const text = others.reduce((words, row) => joined(words, rowText(row), vocabulary), start);
  const bold =
    marked === null
      ? first !== undefined && isBold(first)
      : marked.rest.every((segment) => segment.bold);
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
  const whole =
    (/[\p{L}]+-$/u.exec(before)?.[0].slice(0, -1) ?? '') + (/^\p{L}+/u.exec(after)?.[0] ?? '');
  return vocabulary.has(whole.toLowerCase()) ? before.slice(0, -1) + after : before + after;
}
