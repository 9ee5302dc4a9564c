import { isMark } from './marker.ts';
import type { Run } from './pages.ts';

/** Words of a row that stand together; x and right in points. */
export interface Segment {
  text: string;
  x: number;
  right: number;
  bold: boolean;
}

/** One printed line of a page: its segments from left to right. */
export interface Row {
  page: number;
  y: number;
  size: number;
  segments: Segment[];
  /** Tagged PDF: the paragraph it belongs to. */
  block: string | undefined;
  heading: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** The right margin of the column it stands in, where the page has columns. */
  margin?: number;
  /** The rows of each cell, where this is a row of a tagged table. */
  cells?: Row[][];
}

// Shares of the font size. A word space is about 0.25; a tab or a column at least 1.2.
const SAME_BASELINE = 0.4;
// "1st" with a raised, smaller "st"
const SMALL = 0.8;
const RAISED = 0.7;
const WORD_GAP = 0.12;
const COLUMN_GAP = 1.2;
// Justified words of one tagged paragraph may stand this far apart.
const JUSTIFIED_GAP = 3;

/** Groups runs into rows by their baseline, top to bottom; footnote marks join the row they stand in. */
export function rowsOf(runs: readonly Run[], page: number): Row[] {
  const visible = runs.filter((run) => run.text.trim() !== '');
  const sorted = [...visible].sort((a, b) => b.y - a.y || a.x - b.x);
  const groups: Run[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && onOneBaseline(first, run)) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => rowOf(group, page));
}

/** `upper` stands no lower than `lower`; a smaller run may stand well above the row it belongs to. */
function onOneBaseline(upper: Run, lower: Run): boolean {
  const raised = upper.size < SMALL * lower.size;
  const reach = raised ? RAISED : SAME_BASELINE;
  return upper.y - lower.y <= reach * Math.max(upper.size, lower.size);
}

function columnGap(before: Run | undefined, run: Run, text: string): number {
  const sameBlock = run.tag !== undefined && before?.tag?.block === run.tag.block;
  return sameBlock && !isMark(text.trim()) ? JUSTIFIED_GAP : COLUMN_GAP;
}

function rowOf(runs: Run[], page: number): Row {
  const ordered = [...runs].sort((a, b) => a.x - b.x);
  const segments: { runs: Run[]; text: string }[] = [];
  let before: Run | undefined;
  for (const run of ordered) {
    const gap = before === undefined ? Infinity : run.x - (before.x + before.width);
    const segment = segments.at(-1);
    if (segment === undefined || gap > columnGap(before, run, segment.text) * run.size) {
      segments.push({ runs: [run], text: run.text });
    } else {
      segment.text +=
        (gap > WORD_GAP * Math.max(run.size, before?.size ?? 0) ? ' ' : '') + run.text;
      segment.runs.push(run);
    }
    before = run;
  }
  const main = ordered.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    page,
    y: main.y,
    size: main.size,
    segments: segments.map(({ runs: own, text }) => ({
      text: text.replace(/\s+/g, ' ').trim(),
      x: Math.min(...own.map((run) => run.x)),
      right: Math.max(...own.map((run) => run.x + run.width)),
      bold: own.every((run) => run.bold || !/\p{L}/u.test(run.text)),
    })),
    block: main.tag?.block,
    heading: main.tag?.heading,
  };
}
