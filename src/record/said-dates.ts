import { isDay, isPartialDay, isTime, type Day, type PartialDay } from './dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Days as they are written in Britain, each with an example. */
const DAYS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /^(?<d>\d{1,2})[./ -](?<m>\d{1,2})[./ -](?<y>\d{4}|\d{2})$/, example: '3/4/2024' },
  { pattern: /^(?<y>\d{4})[./ -](?<m>\d{1,2})[./ -](?<d>\d{1,2})$/, example: '2024-4-3' },
  {
    pattern:
      /^(?:[a-z]{3,9},? )?(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>[a-z]{3,9})\.?,? (?<y>\d{4})$/i,
    example: 'Wednesday 3rd April 2024',
  },
];
const PARTS: readonly { pattern: RegExp; example: string }[] = [
  { pattern: /^(?<m>\d{1,2})[./-](?<y>\d{4})$/, example: '04/2024' },
  { pattern: /^(?<month>[a-z]{3,9})\.?,? (?<y>\d{4})$/i, example: 'April 2024' },
];
const TIMES: readonly { pattern: RegExp; example: string }[] = [
  {
    pattern: /^(?<h>\d{1,2})(?:[.: ]?(?<min>\d{2}))? ?(?<half>[ap])\.?m\.?$/i,
    example: '7.30 p.m.',
  },
  { pattern: /^(?<h>\d{1,2})[.:](?<min>\d{2})(?: ?(?:hrs?|hours))?$/i, example: '19.30' },
  { pattern: /^(?<h>\d{2})(?<min>\d{2})(?: ?(?:hrs?|hours))?$/i, example: '1930 hrs' },
  { pattern: /^(?<h>12) ?(?:noon|midday)$/i, example: '12 noon' },
];

function groupsOf(
  table: readonly { pattern: RegExp }[],
  text: string,
): Partial<Record<string, string>> | undefined {
  const bare = text.trim().replace(/\s+/g, ' ');
  return table.map(({ pattern }) => pattern.exec(bare)?.groups).find((groups) => groups);
}

function two(digits: string | number): string {
  return String(digits).padStart(2, '0');
}

/** The day, or the month, that was written otherwise than YYYY-MM-DD: for "did you mean"; undefined if it is none. */
export function saidDay(text: string): Day | PartialDay | undefined {
  const found = groupsOf([...DAYS, ...PARTS], text);
  if (!found) return undefined;
  const { d, m, month = '', y = '' } = found;
  const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const parts = [
    y.length === 2 ? `20${y}` : y,
    two(m ?? named),
    ...(d === undefined ? [] : [two(d)]),
  ];
  const day = parts.join('-');
  return isDay(day) || isPartialDay(day) ? day : undefined;
}

/**
 * The time that was written otherwise than HH:mm: for "did you mean". Of "7.30" without am or pm
 * nothing is made: it is seldom the morning that is meant.
 */
export function saidTime(written: string | number): string | undefined {
  const isFraction = typeof written === 'number' && !Number.isInteger(written);
  const found = groupsOf(TIMES, isFraction ? written.toFixed(2) : String(written));
  if (!found) return undefined;
  const { h = '', min = '00', half = '' } = found;
  const hour = Number(h);
  if (half === '' && hour < 8) return undefined;
  if (half !== '' && hour > 12) return undefined;
  const noon = half.toLowerCase() === 'p' ? 12 : 0;
  const time = `${two(half === '' ? hour : (hour % 12) + noon)}:${min}`;
  return isTime(time) ? time : undefined;
}
