import type { MeetingFacts } from '../../../src/record/schema/meeting.ts';
import type { RecognisedApproval, RecognisedMeeting } from '../recognised.ts';
import type { Remark } from '../source.ts';
import { attendanceOf } from './attendance.ts';
import { correctionOf, type WordsOfItem } from './corrections.ts';
import type { MeetingDraft, SourceOf } from './draft.ts';
import type { HeldBack } from './held-back.ts';
import { itemsOf } from './items.ts';
import type { PaperIds } from './papers.ts';
import type { People } from './people.ts';
import { asRecorded, personAsWritten } from './written-names.ts';

/** What composing needs from outside the meeting itself. */
export interface MeetingContext {
  id: string;
  body: string;
  day: string;
  people: People;
  source: SourceOf;
  papers: PaperIds;
  clean(words: string): string;
  /** The id of the meeting whose minutes are approved, where its record stands now. */
  approved(approval: RecognisedApproval): string;
  /** Whether the archive, or this import, holds a record of that meeting. */
  holds(meeting: string): boolean;
  wordsOf(meeting: string): WordsOfItem;
  /** Which items of this meeting are held back, by id. */
  isHeldBack(item: string): HeldBack | undefined;
}

/** A recognised meeting as a record of this archive's format. */
export function composeMeeting(meeting: RecognisedMeeting, context: MeetingContext): MeetingDraft {
  const remarks: Remark[] = [];
  const heldBack: string[] = [];
  const { day, people, source, papers, clean } = context;
  const attendance = attendanceOf(meeting, day, people);
  const contact = contactOf(meeting, day, people);
  const items = itemsOf(meeting, {
    day,
    people,
    papers,
    base: source.address,
    clean,
    remarks,
    heldBack,
    meeting: context.id,
    isHeldBack: (item) => context.isHeldBack(item),
    approves: (approvals) => approvals.map((approval) => approvalOf(approval, context)),
  });
  return {
    id: context.id,
    facts: factsOf(meeting, attendance, contact, context),
    items,
    remarks,
    heldBack,
  };
}

function factsOf(
  meeting: RecognisedMeeting,
  attendance: MeetingFacts['attendance'],
  contact: string | undefined,
  { body, day, source, clean }: MeetingContext,
): MeetingFacts {
  const last = meeting.items.at(-1);
  return {
    body,
    date: day,
    ...(meeting.start === null ? {} : { start: meeting.start }),
    ...(meeting.end === null ? {} : { end: meeting.end }),
    ...(meeting.venue === null ? {} : { venue: clean(meeting.venue) }),
    ...(meeting.kind === 'agenda' ? { kind: 'agenda' as const } : {}),
    ...(contact === undefined ? {} : { contact }),
    source: {
      title: source.title,
      ...(source.address === undefined ? {} : { address: source.address }),
      ...(meeting.pages === undefined ? {} : { pages: meeting.pages }),
      text: 'verbatim',
      ...(last?.truncated === true
        ? { 'cut-off': `inside item ${last.number ?? 'without a number'}` }
        : {}),
    },
    ...(attendance === undefined ? {} : { attendance }),
  };
}

// "Members' Office", "Democratic Services Team": an office is nobody the archive could link to
const OFFICE = /\b(?:office|team|services?|unit|department|desk|clerks?|secretariat|council)\b/i;

function contactOf(
  { contact }: RecognisedMeeting,
  day: string,
  people: People,
): string | undefined {
  if (contact === null || contact.trim() === '' || OFFICE.test(contact)) return undefined;
  const person = personAsWritten(contact);
  return people.meet(person, day) ? asRecorded(person) : undefined;
}

type Approval = NonNullable<MeetingDraft['items'][number]['facts']['approves']>[number];

function approvalOf(approval: RecognisedApproval, context: MeetingContext): Approval {
  const id = context.approved(approval);
  const wordsOf = context.wordsOf(id);
  const corrections = approval.corrections.map((found) =>
    correctionOf({ ...found, words: context.clean(found.words) }, wordsOf),
  );
  return {
    meeting: id,
    ...(context.holds(id) ? {} : { 'not-held': true as const }),
    ...(corrections.length > 0 ? { corrections } : {}),
  };
}
