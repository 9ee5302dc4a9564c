import type { Line, SourceText } from '../../source.ts';
import { PRESENT_LABEL } from '../attendance/attendance-labels.ts';
import { readAttendanceTable } from '../attendance/attendance-table.ts';
import { attendanceLists, peopleOfList, unreadNames } from '../attendance/head-lists.ts';
import { emptyMeeting, type Draft, type ItemDraft } from '../drafts.ts';
import { readPageHead } from '../head/page-head.ts';
import { itemLabel } from '../item/labels.ts';
import { cutNumberedItems } from '../items/cut-items.ts';
import { cutFlattenedItems, isFlattened } from '../items/flattened-items.ts';
import { unwrapItemRows } from '../items/item-rows.ts';
import { cutMarkedHeadings } from '../items/marked-headings.ts';
import { cutUnnumberedItems } from '../items/unnumbered-items.ts';
import type { Layout } from './layout.ts';

/** Headings of a meeting's page. */
const HEADING =
  /^(?:agenda(?:,? (?:and|&) (?:draft )?(?:minutes|decisions)|, decisions and (?:draft )?minutes)|rhaglen a)\b/i;

/** "No. Item", the head of the table of items. */
const ITEMS_HEAD = /^\|?\s*(?:note\s*\|?\s*)?(?:no\.|rhif\.?)\s*\|?\s*(?:item|eitem)\s*\|?$/i;

const FULL_TEXT_LINK = /view the full (?:minutes|agenda|decision) text for item/i;

const isPage = ({ kind }: SourceText): boolean => kind.startsWith('moderngov');

const hasHeadLine = (line: Line): boolean => /^(?:venue|contact|lleoliad)\s*:/i.test(line.text);

/** The page of a meeting, whole or with its head lost. */
export const meetingPage: Layout = {
  name: 'meeting page',
  example: 'Agenda and minutes / Housing Scrutiny Panel - Thursday 23rd September 2021 2.00 pm',
  matches: (source) =>
    source.lines.slice(0, 40).some(({ text }) => HEADING.test(text) || ITEMS_HEAD.test(text)) ||
    (isPage(source) &&
      (cutMarkedHeadings(source.lines) !== null ||
        source.lines.some(({ text }) => FULL_TEXT_LINK.test(text)) ||
        source.lines.slice(0, 20).some(hasHeadLine))),
  read: readMeetingPage,
};

function readMeetingPage(source: SourceText): Draft {
  const lines = unwrapItemRows(source.lines);
  const start = lines.findIndex(({ text }) => ITEMS_HEAD.test(text));
  const [above, below] =
    start < 0 ? headAndItems(lines) : [lines.slice(0, start), lines.slice(start + 1)];
  const { head, items } = cutPage(below);
  const meeting = readPageHead([...above, ...head], emptyMeeting('page'));
  const table = readAttendanceTable(meeting.head);
  const lists = meeting.head.some(({ text }) => PRESENT_LABEL.test(text))
    ? attendanceLists(meeting.head).lists
    : [];
  const attendance = table?.people ?? lists.flatMap(peopleOfList);
  return {
    meetings: [{ ...meeting, attendance, items, kind: kindOf(items) }],
    documents: [],
    remarks: table ? [] : lists.flatMap(unreadNames),
  };
}

/** Tries the surest sign of items first: headings, table cells, numbers; then the looks of titles. */
const cutPage = (lines: Line[]): { head: Line[]; items: ItemDraft[] } =>
  cutMarkedHeadings(lines) ??
  (isFlattened(lines)
    ? cutFlattenedItems(lines)
    : (cutNumberedItems(lines, 'page') ?? cutUnnumberedItems(lines)));

/** Without a table head the items begin after the last line of venue, contact or date. */
function headAndItems(lines: Line[]): [Line[], Line[]] {
  if (isFlattened(lines)) return [[], lines];
  const last = lines
    .slice(0, 15)
    .findLastIndex((line) => hasHeadLine(line) || /^items$/i.test(line.text));
  return [lines.slice(0, last + 1), lines.slice(last + 1)];
}

/** Nothing under "Minutes:" or "Decision:" anywhere, though the page has such labels or documents only: an agenda. */
function kindOf(items: ItemDraft[]): 'minutes' | 'agenda' {
  const spoken = items.some(({ body }) =>
    body.some(({ text }, at) => {
      const label = itemLabel(text);
      const opens = label?.part === 'minutes' || label?.part === 'decision';
      return (opens && (label.rest !== '' || body.length > at + 1)) || DECIDED.test(text);
    }),
  );
  return spoken || items.some(({ body }) => body.some(({ text }) => PAST.test(text)))
    ? 'minutes'
    : 'agenda';
}

const DECIDED = /\bRESOLVED\b|^Resolved\b|^AGREED\b/;
const PAST =
  /\b(?:was|were) (?:received|approved|agreed|noted|declared|confirmed|considered|moved|given|presented|informed|advised|told|asked)\b|\bthe (?:panel|committee|board|council|cabinet) (?:noted|agreed|considered|received|heard)\b/i;
