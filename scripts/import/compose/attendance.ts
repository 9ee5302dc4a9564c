import type { AttendanceList, MeetingFacts } from '../../../src/record/schema/meeting.ts';
import type { Attendee, RecognisedMeeting, Standing } from '../recognised.ts';
import type { People } from './people.ts';

const LISTS: Record<Standing, AttendanceList> = {
  present: 'present',
  apologies: 'apologies',
  'in-attendance': 'in attendance',
  observer: 'observers',
  absent: 'absent',
  substitute: 'substitutes',
};

const COUNCILLOR = /^(?:Cllr|Councillor|Alderman|County Councillor)\b/i;
// Roles at the meeting stand in brackets; anything else is a job title and stands after a comma.
const ROLE_AT_MEETING =
  /^(?:(?:vice|deputy|acting|co)?[\s-]*chair(?:man|woman|person)?|co-?optee|ex[\s-]officio|substitute(?: for .*)?|virtual(?:ly)?|reserve|observer|non-voting.*|independent (?:chair|member|person).*)\b/i;

/** The attendance lists of a record, every name met by `people`; undefined where there are none. */
export function attendanceOf(meeting: RecognisedMeeting, day: string, people: People): MeetingFacts['attendance'] {
  const lists: NonNullable<MeetingFacts['attendance']> = {};
  for (const attendee of meeting.attendance) {
    const written = writtenAttendee(attendee);
    const councillor = COUNCILLOR.test(attendee.title ?? '');
    const post = isPost(attendee) ? (attendee.role ?? undefined) : undefined;
    people.meet(written, day, { councillor, ...(post === undefined ? {} : { post }) });
    const list = LISTS[attendee.as];
    lists[list] = [...(lists[list] ?? []), written];
  }
  return Object.keys(lists).length === 0 ? undefined : lists;
}

/** A name as minutes write it: "Cllr Erin Hill (Chair)", "Janet Tolley, Virtual School Headteacher". */
export function writtenAttendee({ name, title, role, as }: Attendee): string {
  const honoured = name.replace(/\s*,\s*/g, ' ');
  const named = title === null || title === '' ? honoured : `${title} ${honoured}`;
  if (role === null || role === '') return named;
  return isPost({ name, title, role, as }) ? `${named}, ${role}` : `${named} (${role.replace(/[()]/g, '')})`;
}

function isPost({ role, as }: Pick<Attendee, 'name' | 'title' | 'role' | 'as'>): boolean {
  return role !== null && role !== '' && !ROLE_AT_MEETING.test(role) && as !== 'substitute';
}
