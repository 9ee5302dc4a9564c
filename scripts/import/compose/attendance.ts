import type { AttendanceList, MeetingFacts } from '../../../src/record/schema/meeting.ts';
import type { Attendee, RecognisedMeeting, Standing } from '../recognised.ts';
import type { People } from './people.ts';
import { asRecorded, personAsWritten } from './written-names.ts';

const LISTS: Record<Standing, AttendanceList> = {
  present: 'present',
  apologies: 'apologies',
  'in-attendance': 'in attendance',
  observer: 'observers',
  absent: 'absent',
  substitute: 'substitutes',
};

const COUNCILLOR = /\b(?:cllr|councillor|alderman)\b/i;
// Roles at the meeting stand in brackets; anything else is a job title and stands after a comma.
const ROLE_AT_MEETING =
  /^(?:(?:vice|deputy|acting|co)?[\s-]*chair(?:man|woman|person)?|co-?optee|ex[\s-]officio|substitute(?: for .*)?|virtual(?:ly)?|reserve|observer|non-voting.*|independent (?:chair|member|person).*)\b/i;

/** The attendance lists of a record, every name met by `people`; undefined where there are none. */
export function attendanceOf(
  meeting: RecognisedMeeting,
  day: string,
  people: People,
): MeetingFacts['attendance'] {
  const lists: NonNullable<MeetingFacts['attendance']> = {};
  for (const attendee of meeting.attendance) {
    const person = personAsWritten([attendee.title ?? '', attendee.name].join(' ').trim());
    const { role, post } = roleAndPost(attendee);
    const councillor = COUNCILLOR.test(attendee.title ?? '');
    people.meet(person, day, { councillor, ...(post === undefined ? {} : { post }) });
    const list = LISTS[attendee.as];
    lists[list] = [...(lists[list] ?? []), asRecorded(person, role, post)];
  }
  return Object.keys(lists).length === 0 ? undefined : lists;
}

/** What somebody was at the meeting, and what they are besides: "Chair, Leader" is both. */
function roleAndPost({ role, as }: Attendee): {
  role: string | undefined;
  post: string | undefined;
} {
  if (role === null || role === '') return { role: undefined, post: undefined };
  const comma = role.indexOf(', ');
  const first = comma < 0 ? role : role.slice(0, comma);
  const rest = comma < 0 ? undefined : role.slice(comma + 2);
  if (ROLE_AT_MEETING.test(first)) return { role: first, post: rest };
  return as === 'substitute' && comma < 0
    ? { role, post: undefined }
    : { role: undefined, post: role };
}
