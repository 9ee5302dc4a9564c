import type { Line, Remark, SourceText } from '../../source.ts';
import { apologiesIn, substitutesIn } from '../attendance/apologies.ts';
import { attendanceLists, peopleOfList, unreadNames } from '../attendance/head-lists.ts';
import { readAttendanceTable } from '../attendance/attendance-table.ts';
import { joinAttendance } from '../attendance/one-list.ts';
import { emptyMeeting, type Draft, type ItemDraft, type MeetingDraft } from '../drafts.ts';
import { readPrintedHead } from '../head/printed-head.ts';
import { cutNumberedItems } from '../items/cut-items.ts';
import { cutHeadedItems } from '../items/headed-items.ts';
import { numberBefore } from '../items/item-number.ts';
import { cutLetteredItems } from '../items/lettered-items.ts';
import { readPaper } from '../papers/read-paper.ts';
import type { Layout } from './layout.ts';
import { partsOf, type Part } from './pack-parts.ts';

/** Printed minutes, agendas, packs of both, and papers by themselves. */
export const printed: Layout = {
  name: 'printed',
  example: 'KENT COUNTY COUNCIL / CABINET / MINUTES of a meeting of the Cabinet held in …',
  matches: () => true,
  read: ({ lines }: SourceText): Draft => {
    if (isNoticeOfCancelling(lines)) return cancelledMeeting(lines);
    const parts = partsOf(lines).map((part) => settle(part));
    const read = parts.flatMap((part) => (part.kind === 'paper' ? [] : [readMeeting(part)]));
    const meetings = read.map(({ meeting }) => meeting);
    const papers = parts.flatMap((part) =>
      part.kind === 'paper' ? [readPaper(part.lines, part.paper)] : [],
    );
    const agenda = meetings.find(({ kind }) => kind === 'agenda');
    const pack = agenda && { kind: 'pack', title: agenda.body ?? 'Agenda', date: agenda.date };
    return {
      meetings,
      documents: [...(pack ? [pack] : []), ...papers.filter((paper) => paper !== null)],
      remarks: read.flatMap(({ remarks }) => remarks),
    };
  },
};

/** "This meeting has been cancelled", "MEETING POSTPONED". */
const CANCELLED =
  /^(?:please note that )?(?:(?:this|the) )?meeting (?:(?:has been|was|is|will be) )?(?:cancelled|postponed)\b|^(?:cancelled|postponed)$/i;

/** Longer than a notice is what was cancelled once and held later, in lines. */
const NOTICE = 15;

/** The notice stands above the items, if there are any; within one, another meeting is meant. */
const isNoticeOfCancelling = (lines: Line[]): boolean =>
  lines.length <= NOTICE &&
  (cutNumberedItems(lines, 'printed')?.head ?? lines).some(({ text }) => CANCELLED.test(text));

function cancelledMeeting(lines: Line[]): Draft {
  const meeting = readPrintedHead(lines, { ...emptyMeeting('printed'), kind: 'agenda' });
  return {
    meetings: [{ ...meeting, cancelled: true }],
    documents: [],
    remarks: [],
  };
}

const MINUTES_WORDS =
  /\bRESOLVED\b|^Resolved\b|\bminutes of (?:a|the) .*meeting\b.*\bheld\b|^(?:draft )?minutes\b|\bapologies (?:for absence )?(?:were|was|had been)\b|\bminutes of .{3,80} (?:were|was) (?:agreed|approved|confirmed|accepted|signed)\b/i;
const AGENDA_WORDS = /^agenda\b|^to (?:receive|approve|consider|note)\b/i;

/** A source without any sign of its kind is known by its items: decided upon, or to be considered. */
function settle(part: Part): Part {
  if (part.paper !== 'unknown') return part;
  const cut = cutPrinted(part.lines);
  const holds = (words: RegExp): boolean =>
    part.lines.some(({ text }) => words.test(numberBefore(text)?.rest ?? text));
  if (cut && cut.items.length > 1 && holds(MINUTES_WORDS)) return { ...part, kind: 'minutes' };
  if (cut && cut.items.length > 2 && holds(AGENDA_WORDS)) return { ...part, kind: 'agenda' };
  return { ...part, paper: 'other' };
}

function readMeeting({ kind, lines }: Part): { meeting: MeetingDraft; remarks: Remark[] } {
  const empty = emptyMeeting('printed');
  const cut = kind === 'agenda' ? cutNumberedItems(lines, 'printed') : cutPrinted(lines);
  const { head, items } = cut ?? { head: lines.slice(0, 12), items: restAsItem(lines.slice(12)) };
  const table = kind === 'minutes' ? readAttendanceTable(head) : null;
  const told = table?.rest ?? head;
  const { lists, rest } = kind === 'minutes' ? attendanceLists(told) : { lists: [], rest: told };
  const meeting = readPrintedHead(rest, {
    ...empty,
    kind: kind === 'agenda' ? 'agenda' : 'minutes',
  });
  const named =
    kind === 'minutes'
      ? head.flatMap(({ text, place }) => [
          ...apologiesIn(text, place),
          ...substitutesIn(text, place),
        ])
      : [];
  const listed = [...(table?.people ?? []), ...lists.flatMap(peopleOfList)];
  const attendance = joinAttendance(listed, named);
  return { meeting: { ...meeting, items, attendance }, remarks: lists.flatMap(unreadNames) };
}

/** The surest sign of items first: numbers, letters, then headings. */
const cutPrinted = (lines: Line[]): { head: Line[]; items: ItemDraft[] } | null =>
  cutNumberedItems(lines, 'printed') ?? cutLetteredItems(lines) ?? cutHeadedItems(lines);

/** Minutes in which no item was found keep their words in one item without a title. */
const restAsItem = (lines: Line[]): ItemDraft[] =>
  lines.length > 0 ? [{ number: null, title: '', heading: [], body: lines }] : [];
