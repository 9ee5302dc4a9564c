import type { Line } from '../../source.ts';

/** A line taken apart: what marks it as a list entry, and its words. */
export interface Marked {
  /** As written: "1.", "(a)", "•", "- (1)"; null where the line is no list entry. */
  marker: string | null;
  rest: string;
}

/** "1." "12)" "(3)" "1.2" "a." "b)" "(iv)" "(A)": one counting mark at the start, followed by a blank. */
const COUNTED =
  /^(\(?(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5}|[A-H])[.):]\)?|\([a-zA-Z]\)|\d{1,2}\.\d{1,2})(?:\s+|(?=[A-Z“"‘'£]))/;

/** "•", "·", "-", "*", "o", "v" (a lost Wingdings arrow) and their kind at the start of a line. */
const BULLET = /^([•·▪◦●○§*–-]|[ov](?= [A-Z]))\s+/;

/** Takes a list mark off `text`: "- (1) That …" gives marker "- (1)"; "1.5m people" has none. */
export function splitMarker(text: string): Marked {
  const bullet = BULLET.exec(text);
  const after = bullet ? text.slice(bullet[0].length) : text;
  const counted = COUNTED.exec(after);
  if (counted) {
    const mark = counted[1] ?? '';
    const marker = bullet ? `${bullet[1] ?? ''} ${mark}` : mark;
    return { marker, rest: after.slice(counted[0].length) };
  }
  return bullet ? { marker: bullet[1] ?? '', rest: after } : { marker: null, rest: text };
}

/** The same for a line, whose reader may already have taken the mark off. */
export function markedLine(line: Line): Marked {
  if (line.marker === undefined) return splitMarker(line.text);
  const inner = /^[•·▪◦●○§*–-]$/.test(line.marker) ? splitMarker(line.text) : null;
  return inner?.marker
    ? { marker: `${line.marker} ${inner.marker}`, rest: inner.rest }
    : { marker: line.marker, rest: line.text };
}

/** The line as it was written, its mark in front. */
export const fullText = (line: Line): string =>
  line.marker === undefined ? line.text : `${line.marker} ${line.text}`;

const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
];

/** What kind of mark it is ("1.", "(1)", "a)" …) with every place in the counting that it may hold. */
export function countOf(marker: string): { style: string; places: number[] } {
  const core = marker.replace(/^[•·▪◦●○§*–-]\s*/, '');
  const inner = core.replace(/[().:]/g, '');
  const style = core.replace(/[\w]+/, '#');
  if (inner === '') return { style: 'bullet', places: [] };
  if (/^\d+$/.test(inner)) return { style: `${style}1`, places: [Number(inner)] };
  const roman = ROMAN.indexOf(inner.toLowerCase()) + 1;
  const letter = inner.length === 1 ? inner.toLowerCase().charCodeAt(0) - 96 : 0;
  return { style: `${style}a`, places: [roman, letter].filter((place) => place > 0) };
}
