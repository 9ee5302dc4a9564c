import type { Run } from './pages.ts';

// Where a gutter may lie, as shares of the width of the text, and how wide it is at least, in points.
const FROM = 0.3;
const TO = 0.7;
const STEP = 3;
const GUTTER = 9;
// A column of running text has at least so many lines, most of them nearly full.
const LINES = 8;
const FULL = 0.65;
const MOSTLY = 0.5;

/**
 * Parts a page set in two columns of running text into what is read one after the other: what runs
 * across, then the left column, then the right. Lists of short names side by side are left alone:
 * they are rows. Gives one part for an ordinary page.
 */
export function columnsOf(runs: readonly Run[]): Run[][] {
  const visible = runs.filter((run) => run.text.trim() !== '');
  const left = Math.min(...visible.map((run) => run.x));
  const right = Math.max(...visible.map(rightOf));
  const gutter = gutterOf(visible, left, right);
  if (gutter === undefined) return [visible];
  const across = visible.filter((run) => crosses(run, gutter));
  const cuts = [...new Set(across.map((run) => run.y))].sort((a, b) => b - a);
  const parts: Run[][] = [];
  let above = Infinity;
  for (const y of [...cuts, -Infinity]) {
    const band = visible.filter((run) => run.y < above && run.y > y && !across.includes(run));
    const sides = [band.filter((run) => run.x < gutter), band.filter((run) => run.x >= gutter)];
    if (sides.every((side) => isFlowing(side))) parts.push(...sides);
    else parts.push(band);
    parts.push(across.filter((run) => run.y === y));
    above = y;
  }
  const filled = parts.filter((part) => part.length > 0);
  return filled.some((part) => isFlowing(part) && !isWhole(part, left, right)) ? filled : [visible];
}

function gutterOf(runs: readonly Run[], left: number, right: number): number | undefined {
  let best: { x: number; crossed: number } | undefined;
  for (let x = left + FROM * (right - left); x < left + TO * (right - left); x += STEP) {
    const crossed = runs.filter((run) => crosses(run, x)).length;
    if (best === undefined || crossed < best.crossed) best = { x, crossed };
  }
  return best !== undefined && best.crossed < runs.length / 4 ? best.x : undefined;
}

function crosses(run: Run, x: number): boolean {
  return run.x < x + GUTTER / 2 && rightOf(run) > x - GUTTER / 2;
}

function isFlowing(runs: readonly Run[]): boolean {
  const lines = new Map<number, { x: number; right: number }>();
  for (const run of runs) {
    const y = Math.round(run.y / 3);
    const line = lines.get(y) ?? { x: run.x, right: rightOf(run) };
    lines.set(y, { x: Math.min(line.x, run.x), right: Math.max(line.right, rightOf(run)) });
  }
  if (lines.size < LINES) return false;
  const all = [...lines.values()];
  const width = Math.max(...all.map((line) => line.right)) - Math.min(...all.map((line) => line.x));
  return all.filter((line) => line.right - line.x > FULL * width).length > MOSTLY * all.length;
}

function isWhole(part: readonly Run[], left: number, right: number): boolean {
  const width = Math.max(...part.map(rightOf)) - Math.min(...part.map((run) => run.x));
  return width > 0.8 * (right - left);
}

function rightOf(run: Run): number {
  return run.x + run.width;
}
