import { allMeetings, group, type Archive, type Placed } from './archive.ts';
import { approvalsByMeeting, isGiven, statusOf, type Approval } from './approvals.ts';
import type { MeetingEntry } from './entries.ts';
import { isKnown } from './known.ts';
import { bodiesByName } from './ordered.ts';

/** Minutes and an item of another meeting that speaks of them. */
export interface SpokenOf {
  /** Id of the meeting. */
  meeting: string;
  at: Placed;
}

/** What is held of one body, and where the record stops short. */
export interface BodyCoverage {
  body: string;
  meetings: number;
  items: number;
  /** Days of the first and last meeting held, YYYY-MM-DD; empty where none is. */
  from: string;
  to: string;
  agendaOnly: MeetingEntry[];
  cutOff: MeetingEntry[];
  /** Minutes that no record held here approves, though later minutes of the body are held. */
  notApproved: MeetingEntry[];
  /** The newest minutes, where no later meeting is held that could have approved them. */
  notYetApproved: MeetingEntry[];
  /** Minutes whose approval was put off and not given in any record held here. */
  putOff: SpokenOf[];
  /** Meetings whose minutes were approved or put off, of which no record is held here. */
  notHeld: SpokenOf[];
  /** Minutes approved at a meeting of another body. */
  elsewhere: SpokenOf[];
  /** Minutes approved more than once. */
  twice: { meeting: string; approvals: Approval[] }[];
}

/** The chain of approvals of a body's minutes, and where it has gaps. */
function chain(
  archive: Archive,
  meetings: readonly MeetingEntry[],
  ofBody: readonly [string, Approval[]][],
): Pick<
  BodyCoverage,
  'notApproved' | 'notYetApproved' | 'putOff' | 'notHeld' | 'elsewhere' | 'twice'
> {
  const approvals = new Map(ofBody);
  const place = new Map(meetings.map((meeting, index) => [meeting, index]));
  const lastMinutes = meetings.findLastIndex(({ facts }) => facts.kind !== 'agenda');
  const drafts = meetings.filter(
    (meeting) => statusOf(meeting, approvals.get(meeting.id)).kind === 'draft',
  );
  const isLast = (meeting: MeetingEntry): boolean => (place.get(meeting) ?? 0) >= lastMinutes;
  const first = (given: readonly Approval[]): Approval[] => given.slice(0, 1);
  return {
    notApproved: drafts.filter((meeting) => !isLast(meeting)),
    notYetApproved: drafts.filter(isLast),
    putOff: ofBody.flatMap(([meeting, given]) =>
      given.some(isGiven) ? [] : given.slice(-1).map((at) => ({ meeting, at })),
    ),
    notHeld: ofBody.flatMap(([meeting, given]) =>
      isKnown(archive, meeting) ? [] : first(given).map((at) => ({ meeting, at })),
    ),
    elsewhere: ofBody.flatMap(([meeting, given]) =>
      first(given.filter(isGiven)).flatMap((at) =>
        meeting.startsWith(`${at.meeting.facts.body}/`) ? [] : [{ meeting, at }],
      ),
    ),
    twice: ofBody.flatMap(([meeting, given]) => {
      const final = given.filter(isGiven);
      return final.length > 1 ? [{ meeting, approvals: final }] : [];
    }),
  };
}

/** The meetings of each body by its id; then the bodies of which none are held, by name. */
function meetingsOfBodies(archive: Archive): [string, readonly MeetingEntry[]][] {
  const { meetingsByBody } = archive;
  const without = bodiesByName(archive).filter(({ id }) => !meetingsByBody.has(id));
  return [...meetingsByBody, ...without.map(({ id }): [string, MeetingEntry[]] => [id, []])];
}

/** What the archive holds and where it has gaps, body by body; says nothing of what is not recorded. */
export function coverage(archive: Archive): BodyCoverage[] {
  const approvals = new Map<string, [string, Approval[]][]>();
  for (const [meeting, given] of approvalsByMeeting(archive)) {
    group(approvals, meeting.split('/')[0] ?? '', [meeting, given]);
  }
  return meetingsOfBodies(archive).map(([body, meetings]) => ({
    body,
    meetings: meetings.length,
    items: meetings.reduce((sum, { items }) => sum + items.length, 0),
    from: meetings[0]?.facts.date ?? '',
    to: meetings.at(-1)?.facts.date ?? '',
    agendaOnly: meetings.filter(({ facts }) => facts.kind === 'agenda'),
    cutOff: meetings.filter(
      ({ facts, items }) =>
        facts.source['cut-off'] !== undefined ||
        items.some((item) => item.facts.source?.['cut-off'] !== undefined),
    ),
    ...chain(archive, meetings, approvals.get(body) ?? []),
  }));
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
