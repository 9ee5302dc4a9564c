import type { Line } from '../../source.ts';
import { emptyMeeting, type MeetingDraft } from '../drafts.ts';
import { numberBefore } from '../items/item-number.ts';
import { cleanTitle } from '../items/title.ts';
import { findDate } from '../text/dates.ts';
import type { Layout } from './layout.ts';

/** "Meeting: 14/11/2018 - Council (Item 61)": one for each meeting that took the issue, newest first. */
const MEETING =
  /^meeting:\s*(\d{1,2}\/\d{1,2}\/\d{4})\s*[-–]\s*(.+?)\s*(?:\((?:item|minute)\s*(\w+)\))?$/i;

/** "12/07/2017 - New rules for public questions": the head of a decision on an issue. */
const DATED_TITLE = /^(\d{1,2}\/\d{1,2}\/\d{4})\s*[-–]\s*(.+)$/;

const HEADING = /^issue\s*[-–]\s*(?:meetings|decisions|history|details)$/i;

/** The page of an issue: what each meeting said about it, or what was decided. */
export const issuePage: Layout = {
  name: 'issue page',
  example: 'Issue - meetings / Meeting: 14/11/2018 - Council (Item 61)',
  matches: ({ lines }) =>
    lines.slice(0, 10).some(({ text }) => HEADING.test(text) || MEETING.test(text)),
  read: ({ lines }) => {
    const starts = lines.flatMap(({ text }, at) =>
      MEETING.test(text) || DATED_TITLE.test(text) ? [at] : [],
    );
    const decided = lines.some(({ text }) => /^issue\s*[-–]\s*decisions$/i.test(text));
    const issue = lines.slice(0, starts[0] ?? lines.length).find(({ text }) => !HEADING.test(text));
    const meetings = starts.map((start, n) =>
      blockOf(lines.slice(start, starts[n + 1] ?? lines.length), issue?.text ?? ''),
    );
    const title = meetings[0]?.items[0]?.title ?? issue?.text ?? '';
    return {
      meetings: meetings.length > 0 ? meetings : [undated(lines, issue)],
      documents: decided ? [{ kind: 'decision', title, date: meetings[0]?.date ?? null }] : [],
      remarks: [],
    };
  },
};

/** What one meeting said: its line, then the item's title in full if it is given again, then the words. */
function blockOf(block: Line[], issue: string): MeetingDraft {
  const [first, second] = block;
  const met = MEETING.exec(first?.text ?? '');
  const dated = met ?? DATED_TITLE.exec(first?.text ?? '');
  const again = met !== null && second !== undefined && startsAlike(second.text, issue);
  const numbered = again ? numberBefore(second.text) : null;
  const written = again ? (numbered?.rest ?? second.text) : met ? issue : (dated?.[2] ?? issue);
  const item = {
    number: met?.[3] ?? numbered?.number.written ?? null,
    title: cleanTitle(written).title,
    heading: block.slice(0, again ? 2 : 1),
    body: block.slice(again ? 2 : 1),
  };
  return {
    ...emptyMeeting('page'),
    body: met?.[2] ?? null,
    date: findDate(dated?.[1] ?? ''),
    items: [item],
  };
}

/** Whether a line gives the issue's heading again, in full and with its number: headings are cut short with "…". */
function startsAlike(text: string, issue: string): boolean {
  const start = issue
    .replace(/(?:…|\.\.\.)$/, '')
    .trim()
    .slice(0, 40);
  return (
    start !== '' &&
    (text.startsWith(start) || (numberBefore(text)?.rest.startsWith(start) ?? false))
  );
}

const undated = (lines: Line[], issue: Line | undefined): MeetingDraft => ({
  ...emptyMeeting('page'),
  items: [
    {
      number: null,
      title: issue?.text ?? '',
      heading: issue ? [issue] : [],
      body: lines.filter((line) => line !== issue && !HEADING.test(line.text)),
    },
  ],
});
