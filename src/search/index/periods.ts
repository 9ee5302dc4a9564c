/** How many records are indexed together at the most. */
export interface Caps {
  /** An archive of no more records than this is one period, and ranked as a whole. */
  whole: number;
  /** In a larger one no period holds more, but for a single month. */
  period: number;
}

/**
 * Measured with Pagefind 1.6: before the first hit a browser fetches 7 bytes a record of a period,
 * and indexing takes 170 KB of memory a record.
 */
export const CAPS: Caps = { whole: 10_500, period: 3000 };

/** The period of an archive that has only one. */
const WHOLE = 'all';
/** Records whose date is not known. */
const UNDATED = 'undated';

const MONTHS_IN = { half: 6, quarter: 3 } as const;

/** The periods a date may be indexed in, the longest first: `2024`, `2024-h2`, `2024-q3`, `2024-07`. */
function periodsOfDate(date: string): string[] {
  const [year = '', month = '01'] = date.split('-');
  if (year === '') return [UNDATED];
  const part = (months: number): string => String(Math.ceil(Number(month) / months));
  return [
    year,
    `${year}-h${part(MONTHS_IN.half)}`,
    `${year}-q${part(MONTHS_IN.quarter)}`,
    `${year}-${month}`,
  ];
}

/** Something that is indexed: its date (YYYY-MM-DD, or a part of it) and of how many records it is. */
export interface Dated {
  date: string;
  count: number;
}

/**
 * Parts what is indexed by periods, newest first; within one in the order of the dates. Up to the
 * cap everything is one; beyond, each calendar year, and a year above its cap in halves, quarters or
 * months: the bounds of a period never depend on what stands in another year.
 */
export function byPeriod<One extends Dated>(all: readonly One[], caps: Caps): [string, One[]][] {
  const sorted = [...all].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  if (sorted.reduce((sum, { count }) => sum + count, 0) <= caps.whole) return [[WHOLE, sorted]];
  const counts = new Map<string, number>();
  for (const { date, count } of sorted) {
    for (const name of periodsOfDate(date)) counts.set(name, (counts.get(name) ?? 0) + count);
  }
  const periods = new Map<string, One[]>();
  for (const one of sorted) {
    const names = periodsOfDate(one.date);
    const fits = names.find((name) => (counts.get(name) ?? 0) <= caps.period);
    const name = fits ?? names.at(-1) ?? UNDATED;
    const held = periods.get(name);
    if (held) held.push(one);
    else periods.set(name, [one]);
  }
  return [...periods].reverse();
}
