/** The months by the letters they begin with, for dates written in a query. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The ways a day or a month is written in a query, each with an example. */
const FORMS: {
  pattern: RegExp;
  order: ('before' | 'day' | 'month' | 'year')[];
}[] = [
  // 2017-08-09
  { pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, order: ['year', 'month', 'day'] },
  // 2017-08
  { pattern: /\b(\d{4})-(\d{2})\b/g, order: ['year', 'month'] },
  // 9/8/2017
  { pattern: /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/g, order: ['day', 'month', 'year'] },
  // 9/8/17
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{2})\b(?!\/)/g, order: ['day', 'month', 'year'] },
  // item 9 August 2017, which is no day but an item of that month
  {
    pattern: /\b((?:item|minute)\s+\d+[a-z]?,?\s+)([a-z]{3,9})\.?\s+(\d{4})\b/gi,
    order: ['before', 'month', 'year'],
  },
  // 9th August 2017
  {
    pattern: /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})\b/gi,
    order: ['day', 'month', 'year'],
  },
  // August 9, 2017
  {
    pattern: /\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/gi,
    order: ['month', 'day', 'year'],
  },
  // Aug 2017
  { pattern: /\b([a-z]{3,9})\.?\s+(\d{4})\b/gi, order: ['month', 'year'] },
];

/** The day of the week, which says nothing more of a date: `Monday, 20 February 2017`. */
const WEEKDAY = /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?,?\s+$/i;

/** A day that no year has: `30 February`, `31st of June`. */
const NEVER =
  /\b(?:3[01](?:st|th)?\s+(?:of\s+)?feb(?:ruary)?|31(?:st)?\s+(?:of\s+)?(?:apr(?:il)?|june?|sept?(?:ember)?|nov(?:ember)?))\b/i;

const FULL_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function monthOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const word = written.toLowerCase();
  return MONTHS.indexOf(word.slice(0, 3)) >= 0 &&
    (FULL_MONTHS.some((month) => month.toLowerCase().startsWith(word)) || word === 'sept')
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

/** Something written as a date, and the day or month that it is if there is one. */
interface WrittenDate {
  written: string;
  date: string | undefined;
  /** The query before it, without its day of the week, and behind it. */
  before: string;
  behind: string;
}

/** What a match of a form says; undefined if it is no date after all: `plan 2017`. */
function readAs(
  order: (typeof FORMS)[number]['order'],
  match: RegExpExecArray,
): WrittenDate | undefined {
  const part = (name: (typeof order)[number]): string =>
    order.includes(name) ? (match[order.indexOf(name) + 1] ?? '') : '';
  const [year, month] = [part('year').padStart(4, '20'), monthOf(part('month'))];
  const day = order.includes('day') ? Number(part('day')) : undefined;
  if (month < 1) return undefined;
  const isDay = day === undefined || (day >= 1 && day <= daysOf(Number(year), month));
  const isThere = month <= 12 && isDay;
  if (!isThere && (day === undefined || part('year').length < 4)) return undefined;
  const date = `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  const start = match.index + part('before').length;
  const end = match.index + match[0].length;
  return {
    written: match.input.slice(start, end),
    date: isThere ? date : undefined,
    before: match.input.slice(0, start).replace(WEEKDAY, ''),
    behind: match.input.slice(end),
  };
}

/** The first form of a date that stands in a query, be it in the calendar or not. */
function writtenDate(query: string): WrittenDate | undefined {
  for (const { pattern, order } of FORMS) {
    for (const match of query.matchAll(pattern)) {
      const found = readAs(order, match);
      if (found) return found;
    }
  }
  return undefined;
}

/** The date that a query holds, if it is in the calendar. */
function dateIn(query: string): (WrittenDate & { date: string }) | undefined {
  const { date, ...found } = writtenDate(query) ?? {};
  return date === undefined || !('before' in found) ? undefined : { date, ...found };
}

function joined(...parts: string[]): string {
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/**
 * The days (`YYYY-MM-DD`) and months (`YYYY-MM`) written anywhere in a query, and the query without
 * them. A day that the calendar lacks is none: of 31/02/2017 and of 31 February 2017 not even the month
 * is read.
 */
export function datesIn(query: string): { dates: string[]; rest: string } {
  const found = dateIn(query);
  if (!found) return { dates: [], rest: joined(query) };
  const [before, behind] = [datesIn(found.before), datesIn(found.behind)];
  return {
    dates: [...before.dates, found.date, ...behind.dates],
    rest: joined(before.rest, behind.rest),
  };
}

/** Whether a month is written as a financial year is too: `2010-11`. */
function mayBeFinancialYear(written: string): boolean {
  const [, year, next] = /^\d\d(\d\d)-(\d\d)$/.exec(written) ?? [];
  return Number(year) + 1 === Number(next);
}

/**
 * A query whose dates are written as the archive has them: `20 February 2017` for 20/02/2017. What may
 * be a financial year stays as it was written.
 */
export function withDatesInWords(query: string): string {
  const found = dateIn(query);
  if (!found) return query;
  const [year = '', month, day = ''] = found.date.split('-');
  const words = joined(day.replace(/^0/, ''), FULL_MONTHS[Number(month) - 1] ?? '', year);
  const stored = mayBeFinancialYear(found.written) ? found.written : words;
  return joined(withDatesInWords(found.before), stored, withDatesInWords(found.behind));
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
  const { dates, rest } = datesIn(value);
  return rest === '' && dates.length === 1 ? dates[0] : undefined;
}
