import type { Line } from '../../source.ts';

/** Papers that are no minutes: how each begins. `kind` is what it is called in the record. */
export const PAPER_SIGNS: readonly {
  kind: string;
  words: RegExp;
  also?: RegExp;
  example: string;
}[] = [
  {
    kind: 'decision',
    words:
      /\b(?:proposed |draft )?record of (?:executive |officer |cabinet member )?decision\b|^(?:proposed|delegated|officer) decision(?: notice| record)?$/i,
    example: 'KENT COUNTY COUNCIL – PROPOSED RECORD OF DECISION',
  },
  {
    kind: 'report',
    words:
      /^(?:name of meeting|title of report|report title|report of|report to|report by|joint report of|purpose of (?:the )?report|report author|report subject|subject of report)\s*[:|]/i,
    example: 'Title of report: Q4 Performance Highlights',
  },
  {
    kind: 'report',
    words: /^from\s*:/i,
    also: /^(?:to|subject)\s*:/i,
    example: 'From: … To: … Subject:',
  },
  {
    kind: 'report',
    words: /^(?:agenda item(?: no\.?)?|item no\.?)\s*:?\s*\d+[a-z]?$/i,
    also: /^(?:report|subject|title|purpose|summary|from|recommendations?|ward|wards|date|1\.? )\b/i,
    example: 'Agenda Item 5 / Report to Cabinet',
  },
  {
    kind: 'report',
    words: /^report (?:to|of|by|for)\b.{0,100}$/i,
    also: /^(?:subject|title|date|purpose|summary|recommendations?|ward|wards|classification|report)\b/i,
    example: 'Report of the Director of Housing / Subject: Rents',
  },
  {
    kind: 'other',
    words: /^question (?:no\.? ?)?1\b/i,
    also: /^(?:question by|question from|answer|reply|response)\b/i,
    example: 'Question 1 / Question by Paul Stepto to Rory Love',
  },
  {
    kind: 'form',
    words: /^declaration of interests?\b(?! by| of)/i,
    also: /^name of (?:councillor|member)/i,
    example: 'DECLARATION OF INTERESTS / Name of Councillor',
  },
  {
    kind: 'paper',
    words: /^this page is (?:intentionally )?(?:left )?(?:intentionally )?blank$/i,
    example: 'This page is intentionally left blank',
  },
];

/** How many lines below its first a paper shows its second sign. */
const NEAR = 14;

/** The kind of paper that begins at line `at`, or null. */
export function paperAt(lines: Line[], at: number): string | null {
  const text = lines[at]?.text ?? '';
  const below = lines.slice(at + 1, at + 1 + NEAR);
  const sign = PAPER_SIGNS.find(
    ({ words, also }) => words.test(text) && (!also || below.some((line) => also.test(line.text))),
  );
  return sign?.kind ?? null;
}

/** What a council prints above the name of a form: "KIRKLEES COUNCIL", "COUNCIL/CABINET/COMMITTEE MEETINGS ETC"; two councils name what is between them. */
const LETTERHEAD =
  /^(?:council\/cabinet\/committee meetings.*|(?!(?:report|to|from|by)\b|.*\bcouncil\b.*\bcouncil\b)(?:[\w'’.&-]+ ){1,5}(?:council|corporation))$/i;

/** Whether a line is no more than the head of a paper's sheet. */
export const isLetterhead = (text: string): boolean => LETTERHEAD.test(text);

/** A line that says that a page was left empty. */
export const isBlankPage = (text: string): boolean =>
  /^this page is (?:intentionally )?(?:left )?(?:intentionally )?blank$/i.test(text);
