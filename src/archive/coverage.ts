import { allMeetings, type Archive, type Placed } from './archive.ts';
import { approvalsByMeeting, statusOf, type Approval } from './approvals.ts';
import type { MeetingEntry } from './entries.ts';

/** What is held of one body, and where the record stops short. */
export interface BodyCoverage {
  body: string;
  meetings: number;
  items: number;
  /** Days of the first and last meeting held, YYYY-MM-DD. */
  from: string;
  to: string;
  agendaOnly: MeetingEntry[];
  cutOff: MeetingEntry[];
  /** Minutes whose approval stands in no later record held here. */
  notApproved: MeetingEntry[];
  /** Meetings whose minutes were approved, of which no record is held here: id, and where it says so. */
  notHeld: { meeting: string; at: Placed }[];
  /** Minutes approved more than once. */
  twice: { meeting: string; approvals: Approval[] }[];
}

/** What the archive holds and where it has gaps, body by body; says nothing of what is not recorded. */
export function coverage(archive: Archive): BodyCoverage[] {
  const approvals = approvalsByMeeting(archive);
  return [...archive.meetingsByBody].map(([body, meetings]) => {
    const dates = meetings.map(({ facts }) => facts.date);
    const ofBody = [...approvals].filter(([meeting]) => meeting.startsWith(`${body}/`));
    return {
      body,
      meetings: meetings.length,
      items: meetings.reduce((sum, { items }) => sum + items.length, 0),
      from: dates[0] ?? '',
      to: dates.at(-1) ?? '',
      agendaOnly: meetings.filter(({ facts }) => facts.kind === 'agenda'),
      cutOff: meetings.filter(
        ({ facts, items }) =>
          facts.source['cut-off'] !== undefined ||
          items.some((item) => item.facts.source?.['cut-off'] !== undefined),
      ),
      notApproved: meetings.filter(
        (meeting) => statusOf(meeting, approvals.get(meeting.id)).kind === 'draft',
      ),
      notHeld: ofBody.flatMap(([meeting, given]) =>
        given.slice(0, 1).flatMap((at) => (archive.meetings.has(meeting) ? [] : [{ meeting, at }])),
      ),
      twice: ofBody.flatMap(([meeting, given]) => {
        const final = given.filter(({ approval }) => !approval.deferred);
        return final.length > 1 ? [{ meeting, approvals: final }] : [];
      }),
    };
  });
}

/** From when to when the archive reaches, and how much it holds. */
export function reach(archive: Archive): {
  from: string;
  to: string;
  meetings: number;
  items: number;
} {
  const meetings = allMeetings(archive);
  return {
    from: meetings[0]?.facts.date ?? '',
    to: meetings.at(-1)?.facts.date ?? '',
    meetings: meetings.length,
    items: archive.items.size,
  };
}
