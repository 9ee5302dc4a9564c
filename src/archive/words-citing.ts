import { addressable, type Block } from '../record/passages.ts';

/** An earlier minute that some words refer to. */
export interface CitedInWords {
  /** The item's number as written: `9`, `77/21`. */
  number: string;
  /** The day of its meeting, `YYYY-MM-DD`; `--MM-DD` where no year is said; undefined where the number alone says which. */
  day?: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DATE = String.raw`(?:\w+day,? )?(?<date>\d{1,2})(?:st|nd|rd|th)? (?<month>${MONTHS.join('|')}),?(?: (?<year>\d{4}))?`;
const MINUTE = String.raw`[Mm]inute (?:[Nn]o\.? ?|number )?(?<number>\d+[A-Za-z]?(?:\/\d+)?)`;
const MEETING = String.raw`(?:meeting|minutes)(?: of the [\w ]{3,60}?)?(?: held)? (?:on|of)`;

/** The ways in which minutes refer to an earlier minute, each with an example. */
const WAYS: { pattern: RegExp; example: string }[] = [
  {
    pattern: new RegExp(String.raw`${MINUTE},? (?:of|from|on)(?: the ${MEETING})? ${DATE}`, 'g'),
    example: 'Minute 9 of the meeting held on 20 February 2017',
  },
  {
    pattern: new RegExp(String.raw`${MEETING} ${DATE},? \(?(?:at )?${MINUTE}`, 'g'),
    example: 'the meeting held on Monday 20 February 2017 (Minute 9)',
  },
  {
    pattern: /[Mm]inute (?:[Nn]o\.? ?|number )?(?<number>\d+\/\d+)/g,
    example: '(Minute 77/21 refers)',
  },
];

function dayOf({ date, month, year }: Record<string, string | undefined>): string | undefined {
  if (date === undefined || month === undefined) return undefined;
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return `${year ?? '-'}-${number}-${date.padStart(2, '0')}`;
}

/** The earlier minutes that a text refers to, each once. */
export function citedInText(text: string): CitedInWords[] {
  if (!/minute/i.test(text)) return [];
  const found = new Map<string, CitedInWords>();
  for (const { pattern } of WAYS) {
    for (const { groups = {} } of text.matchAll(pattern)) {
      const number = groups['number'];
      const day = dayOf(groups);
      if (number === undefined) continue;
      const known = [...found.values()].some((one) => one.number === number && day === undefined);
      if (!known) found.set(`${number} ${day ?? ''}`, { number, ...(day && { day }) });
    }
  }
  return [...found.values()];
}

/** The earlier minutes that the words of an item refer to. */
export function citedInWords(blocks: readonly Block[]): CitedInWords[] {
  return addressable(blocks).flatMap(({ text }) => citedInText(text));
}

/** The examples of the table, for the tests. */
export const CITING_EXAMPLES = WAYS.map(({ example }) => example);
