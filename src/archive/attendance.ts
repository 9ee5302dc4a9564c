import { writtenName, type WrittenName } from '../record/names.ts';
import { ATTENDANCE, type AttendanceList } from '../record/schema/meeting.ts';
import { contextOf, group, type Archive } from './archive.ts';
import { correctionsByMeeting, isOfRoll, type Correction } from './corrections.ts';
import type { MeetingEntry } from './entries.ts';
import { askedBy, onceBy } from './once.ts';

/** One name of an attendance list, and whom it means (null if that is not certain). */
export interface Attendee extends WrittenName {
  person: string | null;
  /** The correction that put the name into this list, if one did. */
  correction?: Correction;
}

/** One attendance list of a meeting. */
export interface AttendanceRoll {
  list: AttendanceList;
  attendees: Attendee[];
}

function read(archive: Archive, meeting: MeetingEntry, written: string): Attendee {
  const resolved = archive.people.resolve(written, contextOf(meeting));
  return { ...writtenName(written), person: resolved.kind === 'person' ? resolved.id : null };
}

/** Whether two written names are of one person: the same one for certain, or the same words. */
function same(a: Attendee, b: Attendee): boolean {
  return a.person === null || b.person === null ? a.name === b.name : a.person === b.person;
}

function asPublished(archive: Archive, meeting: MeetingEntry): AttendanceRoll[] {
  return ATTENDANCE.flatMap((list) => {
    const written = meeting.facts.attendance?.[list] ?? [];
    if (written.length === 0) return [];
    return [{ list, attendees: written.map((name) => read(archive, meeting, name)) }];
  });
}

/** The lists after one more correction: a name leaves one list, or enters one, or both. */
function corrected(
  rolls: readonly AttendanceRoll[],
  correction: Correction,
  named: Attendee,
): AttendanceRoll[] {
  const { from, to } = correction.facts;
  const before = rolls
    .filter(({ list }) => from === undefined || list === from)
    .flatMap(({ attendees }) => attendees)
    .find((attendee) => same(attendee, named));
  return ATTENDANCE.flatMap((list) => {
    const here = rolls.find((roll) => roll.list === list)?.attendees ?? [];
    const leaves = list === from || list === to;
    const stay = leaves ? here.filter((attendee) => !same(attendee, named)) : here;
    const attendees = list === to ? [...stay, { ...(before ?? named), correction }] : stay;
    return attendees.length === 0 ? [] : [{ list, attendees }];
  });
}

/** The corrections of a meeting's attendance lists, in the order in which they were agreed. */
export function rollCorrections(archive: Archive, meeting: MeetingEntry): Correction[] {
  const all = correctionsByMeeting(archive).get(meeting.id) ?? [];
  return all.filter(({ facts }) => isOfRoll(facts));
}

/** The lists of a meeting with its corrections; the very ones given where there are none. */
function asCorrected(
  archive: Archive,
  meeting: MeetingEntry,
  published = asPublished(archive, meeting),
): AttendanceRoll[] {
  let rolls = published;
  for (const correction of rollCorrections(archive, meeting)) {
    const named = read(archive, meeting, correction.facts.person ?? '');
    rolls = corrected(rolls, correction, named);
  }
  return rolls;
}

/** The lists of a meeting that have names, in the order minutes give them, by its id: now, and as first published. */
const rollsOf = askedBy('attendance', (archive, id) => {
  const meeting = archive.meetings.get(id);
  const published = meeting ? asPublished(archive, meeting) : [];
  return { now: meeting ? asCorrected(archive, meeting, published) : [], published };
});

/** The attendance lists of a meeting as first published. */
export function attendanceAsPublished(archive: Archive, meeting: MeetingEntry): AttendanceRoll[] {
  return rollsOf(archive, meeting.id).published;
}

/** The attendance lists of a meeting as they now stand, with the names that a correction put there marked. */
export function attendanceOf(archive: Archive, meeting: MeetingEntry): AttendanceRoll[] {
  return rollsOf(archive, meeting.id).now;
}

/** A meeting at which a person was recorded, and in which list. */
export interface Attended {
  meeting: MeetingEntry;
  list: AttendanceList;
  role?: string;
  /** The correction that says so, where the minutes as published did not. */
  correction?: Correction;
}

/** For each person, the meetings they were recorded at, oldest first, by the lists as corrected. */
export const attendanceByPerson = onceBy(
  'attendance by person',
  (archive): Map<string, Attended[]> => {
    const found = new Map<string, Attended[]>();
    for (const meeting of archive.meetings.values()) {
      for (const { list, attendees } of asCorrected(archive, meeting)) {
        for (const { person, role, correction } of attendees) {
          if (person === null) continue;
          const attended = {
            meeting,
            list,
            ...(role && { role }),
            ...(correction && { correction }),
          };
          group(found, person, attended);
        }
      }
    }
    return found;
  },
);
