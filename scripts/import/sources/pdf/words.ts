import type { Row, Segment } from './rows.ts';

/** The words of a row, its segments joined by a blank. */
export function rowText(row: Row): string {
  return row.segments.map((segment) => segment.text).join(' ');
}

/** Left and right end of a row's words, in points. */
export function rowSpan(row: Row): { x: number; right: number } {
  return {
    x: Math.min(...row.segments.map((segment) => segment.x)),
    right: Math.max(...row.segments.map((segment) => segment.right)),
  };
}

/** True when all words of the row are bold. */
export function isBold(row: Row): boolean {
  return row.segments.every((segment) => segment.bold);
}

/** True where two rows differ in weight; figures alone ("3616.") have none to compare. */
export function weightsDiffer(a: Row, b: Row): boolean {
  const lettered = [a, b].every((row) => /\p{L}/u.test(rowText(row)));
  return lettered && isBold(a) !== isBold(b);
}

/** About how wide the first word of a segment is, in points. */
export function firstWordWidth(segment: Segment): number {
  const word = /^\S+/.exec(segment.text)?.[0] ?? '';
  return ((segment.right - segment.x) * word.length) / Math.max(1, segment.text.length);
}
