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
    pattern: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/,
    order: ['day', 'month', 'year'],
    example: '9/8/2017',
  },
  {
    pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{2})\b(?!\/)/,
    order: ['day', 'month', 'year'],
    example: '9/8/17',
  },
  {
    pattern: /\b(?:item|minute)\s+\d+[a-z]?,?\s+([a-z]{3,9})\.?\s+(\d{4})\b/i,
    order: ['month', 'year'],
    example: 'item 9 August 2017, which is no day but an item of that month',
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

/** The day of the week, which says nothing more of a date: `Monday, 20 February 2017`. */
const WEEKDAY = /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,?\s+$/i;

/** A day that no year has: `30 February`, `31st of June`. */
const NEVER =
  /\b(?:3[01](?:st|th)?\s+(?:of\s+)?feb(?:ruary)?|31(?:st)?\s+(?:of\s+)?(?:apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?))\b/i;

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

/** Something written as a date, the day or month that it is if there is one, and the query without it. */
interface WrittenDate {
  written: string;
  date: string | undefined;
  rest: string;
}

/** The first form of a date that stands in a query, be it in the calendar or not. */
function writtenDate(query: string): WrittenDate | undefined {
  for (const { pattern, order } of FORMS) {
    const match = pattern.exec(query);
    if (!match) continue;
    const part = (name: 'day' | 'month' | 'year'): string => match[order.indexOf(name) + 1] ?? '';
    const [year, month] = [part('year').padStart(4, '20'), monthOf(part('month'))];
    const day = order.includes('day') ? Number(part('day')) : undefined;
    if (month < 1) continue;
    const [written, before] = [match[0], query.slice(0, match.index).replace(WEEKDAY, '')];
    const isDay = day === undefined || (day >= 1 && day <= daysOf(Number(year), month));
    const isThere = month <= 12 && isDay;
    if (!isThere && (day === undefined || part('year').length < 4)) continue;
    const date = `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
    const rest = before + query.slice(match.index + written.length);
    return {
      written,
      date: isThere ? date : undefined,
      rest: rest.replace(/\s+/g, ' ').trim(),
    };
  }
  return undefined;
}

/**
 * A day (`YYYY-MM-DD`) or a month (`YYYY-MM`) written anywhere in a query, and the query without it;
 * undefined if there is none. A day that the calendar lacks is none: of 31/02/2017 and of 31 February
 * 2017 not even the month is read.
 */
export function dateIn(query: string): { date: string; rest: string } | undefined {
  const { date, rest = '' } = writtenDate(query) ?? {};
  return date === undefined ? undefined : { date, rest };
}

/** What is written in a query as a day that the calendar lacks, `31/02/2017`; undefined if nothing is. */
export function noDayIn(query: string): string | undefined {
  const found = writtenDate(query);
  if (!found) return NEVER.exec(query)?.[0];
  return found.date === undefined ? found.written : undefined;
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
