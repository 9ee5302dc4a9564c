/** The months by the letters they begin with, for dates written in a query. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The ways a day or a month is written in a query, each with an example. */
const FORMS: { pattern: RegExp; order: ('day' | 'month' | 'year')[]; example: string }[] = [
  {
    pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/,
    order: ['year', 'month', 'day'],
    example: '2017-08-09',
  },
  { pattern: /\b(\d{4})-(\d{2})\b/, order: ['year', 'month'], example: '2017-08' },
  {
    pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/,
    order: ['day', 'month', 'year'],
    example: '9/8/2017',
  },
  {
    pattern: /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})\b/i,
    order: ['day', 'month', 'year'],
    example: '9th August 2017',
  },
  {
    pattern: /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i,
    order: ['month', 'day', 'year'],
    example: 'August 9, 2017',
  },
  { pattern: /\b([a-z]{3,9})\.?\s+(\d{4})\b/i, order: ['month', 'year'], example: 'Aug 2017' },
];

const FULL_MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

function monthOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const word = written.toLowerCase();
  return MONTHS.indexOf(word.slice(0, 3)) >= 0 &&
    (FULL_MONTHS.some((month) => month.startsWith(word)) || word === 'sept')
    ? MONTHS.indexOf(word.slice(0, 3)) + 1
    : 0;
}

/** How many days a month (1 to 12) of a year has. */
function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * A day (`YYYY-MM-DD`) or a month (`YYYY-MM`) written anywhere in a query, and the query without it;
 * undefined if there is none. A day that the calendar lacks is none: 31/02/2017 is nothing, and of
 * 31 February 2017 the month is read and the 31 is left.
 */
export function dateIn(query: string): { date: string; rest: string } | undefined {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(query);
    if (!match) continue;
    const part = (name: 'day' | 'month' | 'year'): string => match[order.indexOf(name) + 1] ?? '';
    const month = monthOf(part('month'));
    const day = order.includes('day') ? Number(part('day')) : undefined;
    if (month < 1 || month > 12) continue;
    if (day !== undefined && (day < 1 || day > daysOf(Number(part('year')), month))) continue;
    const date = `${part('year')}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
    const rest = query.slice(0, match.index) + query.slice(match.index + match[0].length);
    return { date, rest: rest.replace(/\s+/g, ' ').trim() };
  }
  return undefined;
}

/**
 * A year, month or day as an operator may give it: `2017`, `2017-03`, `2017-03-09`, `March 2017`;
 * undefined if it is none, or a day that does not exist.
 */
export function partialDate(written: string): string | undefined {
  const value = written.trim();
  if (/^\d{4}$/.test(value)) return value;
  const found = dateIn(value);
  return found?.rest === '' ? found.date : undefined;
}
