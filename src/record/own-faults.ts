import type { z } from 'zod';
import { isDay, isTime, nearestDay } from './dates.ts';
import { saidDay, saidTime } from './said-dates.ts';
import { slug } from './slugs.ts';

/** What is said of a fault: its rule, what is wrong, what to write instead. */
export interface Said {
  rule: string;
  message: string;
  help: string;
}

const given = (value: unknown): string =>
  typeof value === 'object' ? 'This' : `“${String(value)}”`;

/** What a correction of each kind does, as its messages say it. */
const DOES: Record<string, string> = {
  replace: 'replaces words',
  insert: 'puts words in',
  delete: 'takes words out',
  attendance: 'changes the attendance lists',
  described: 'is only described',
};

function timeFault(value: unknown): Said {
  const isSaid = typeof value === 'string' || typeof value === 'number';
  const said = isSaid ? saidTime(value) : undefined;
  return {
    rule: 'time-impossible',
    message:
      typeof value === 'number'
        ? `This is read as the number ${String(value)}, not as a time of day.`
        : `${given(value)} is not a time of day.`,
    help:
      said === undefined
        ? 'Write 24-hour time in quotation marks: "09:30", "14:15".'
        : `Did you mean "${said}"? Write 24-hour time in quotation marks.`,
  };
}

/** What to write instead of what is no day. */
export function dayHelp(value: unknown): string {
  const near = typeof value === 'string' ? (nearestDay(value) ?? saidDay(value)) : undefined;
  return near !== undefined && isDay(near)
    ? `Did you mean ${near}? Days are written YYYY-MM-DD.`
    : 'Write the day as YYYY-MM-DD, for example 2017-02-20.';
}

/** What our own checks in the schema say, by the name they give as their error: in the clerk's words. */
export const OWN_FAULTS: Record<string, (value: unknown, issue: z.core.$ZodIssue) => Said> = {
  day: (value) => ({
    rule: 'date-impossible',
    message: `${given(value)} is not a day of the calendar.`,
    help: dayHelp(value),
  }),
  'partial-day': (value) => {
    const near = typeof value === 'string' ? saidDay(value) : undefined;
    const form = 'Write 2017-02-20, 2017-02 or 2017.';
    return {
      rule: 'date-impossible',
      message: `${given(value)} is not a day, a month or a year.`,
      help: near === undefined ? form : `Did you mean ${near}? ${form}`,
    };
  },
  time: (value) => {
    const bare = typeof value === 'string' ? value.replace(/^[“”„‘’‚]|[“”‘’]$/g, '') : '';
    if (bare !== value && isTime(bare)) {
      return {
        rule: 'time-impossible',
        message: 'The quotation marks around this time are typographic, as Word sets them.',
        help: `Write straight ones: "${bare}".`,
      };
    }
    return timeFault(value);
  },
  id: (value) => {
    const near = typeof value === 'string' ? slug(value) : '';
    const form = 'An id is the file’s name without .md: small letters, digits and hyphens.';
    return {
      rule: 'id-form',
      message: `${given(value)} cannot be an id.`,
      help: near === '' ? form : `Did you mean “${near}”? ${form}`,
    };
  },
  'meeting-id': (value) => ({
    rule: 'meeting-id-form',
    message: `${given(value)} does not name a meeting.`,
    help: 'Write <body>/<date>, for example corporate-parenting-board/2017-02-20.',
  }),
  'paper-id': (value) => ({
    rule: 'paper-id-form',
    message: `${given(value)} does not name a paper.`,
    help: 'Write <body>/<date>-<words>: the file’s path in papers/ without .md.',
  }),
  reference: (value) => ({
    rule: 'reference-form',
    message: `${given(value)} does not name a passage.`,
    help: 'Write <body>/<date>#item-9, or #item-9-r2 for a decision, #item-9-a1 for an action.',
  }),
  address: (value) => ({
    rule: 'address-form',
    message: `${given(value)} is not a web address.`,
    help: 'Write the whole address, from https:// on.',
  }),
  colour: (value) => ({
    rule: 'colour-form',
    message: `${given(value)} is not a colour.`,
    help: 'Write # and six hexadecimal digits: "#1f4e5f".',
  }),
  'time-zone': (value) => ({
    rule: 'time-zone-unknown',
    message: `${given(value)} is not a time zone.`,
    help: 'Write Europe/London.',
  }),
  'item-number': (value) => ({
    rule: 'item-number-form',
    message: `${given(value)} is not the number of an item.`,
    help: 'Write the number as it stands in the heading: 9, 4a or "77/21".',
  }),
  pages: (value) => ({
    rule: 'pages-form',
    message: `${given(value)} does not say which pages.`,
    help: 'Write the numbers as printed: 61–66.',
  }),
  document: () => ({
    rule: 'document-incomplete',
    message: 'This document has neither a paper nor a title.',
    help: 'Write paper: <body>/<date>-<words>, or title: …',
  }),
  needs: (_value, issue) => {
    const params = issue.code === 'custom' ? issue.params : undefined;
    return {
      rule: 'correction-incomplete',
      message: `A correction with operation ${String(params?.['operation'])} needs “${String(params?.['key'])}”.`,
      help: `Add ${String(params?.['key'])}: …, or use operation: described with words: …`,
    };
  },
  'no-change': () => ({
    rule: 'correction-without-change',
    message: 'These words are the same as those they replace.',
    help: 'Write the words as agreed; where only the sense is minuted, operation: described with words: …',
  }),
  'of-another-kind': (_value, issue) => {
    const params = issue.code === 'custom' ? issue.params : undefined;
    const does = (kind: string): string => DOES[String(params?.[kind])] ?? '';
    return {
      rule: 'correction-mixed',
      message: `“${String(params?.['key'])}” belongs to a correction that ${does('other')}; this one ${does('kind')}.`,
      help: 'Remove it, or mend operation or aspect; two changes are written as two corrections.',
    };
  },
};
