import type { Measured } from './measure.ts';

/** Measures of one kind of build of one size. */
export interface Row {
  meetings: number;
  /** "full", "again". */
  kind: string;
  runs: Measured[];
}

/** The middle value; of an even number the mean of the two in the middle. Throws without values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new RangeError('There are no values.');
  return (low + high) / 2;
}

const COLUMNS: { head: string; show: (of: (key: keyof Measured) => number) => string }[] = [
  { head: 'wall', show: (of) => `${of('wall').toFixed(1)} s` },
  { head: 'cpu', show: (of) => `${of('cpu').toFixed(1)} s` },
  { head: 'peak memory', show: (of) => `${(of('memory') / 1e6).toFixed(0)} MB` },
  { head: 'pages', show: (of) => of('pages').toLocaleString('en-GB') },
  { head: 'files', show: (of) => of('files').toLocaleString('en-GB') },
  { head: 'site', show: (of) => `${(of('bytes') / 1e6).toFixed(1)} MB` },
];

/** The medians as a Markdown table, one line for each size and kind of build. */
export function tableOf(rows: readonly Row[]): string {
  const heads = ['meetings', 'build', ...COLUMNS.map(({ head }) => head)];
  const lines = rows.map(({ meetings, kind, runs }) => [
    meetings.toLocaleString('en-GB'),
    kind,
    ...COLUMNS.map(({ show }) => show((key) => median(runs.map((run) => run[key])))),
  ]);
  return [heads, heads.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** How much more processor time the largest size takes than the smallest, in words. */
export function growthOf(rows: readonly Row[]): string {
  const full = rows.filter(({ kind }) => kind === 'full');
  const [small, large] = [full[0], full.at(-1)];
  if (!small || !large || small === large) return '';
  const times = median(large.runs.map(({ cpu }) => cpu)) / median(small.runs.map(({ cpu }) => cpu));
  return `${(large.meetings / small.meetings).toFixed(1)} times the meetings take ${times.toFixed(1)} times the processor time.\n`;
}
