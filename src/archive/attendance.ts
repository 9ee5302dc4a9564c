import { writtenName, type WrittenName } from '../record/names.ts';
import { ATTENDANCE, type AttendanceList } from '../record/schema/meeting.ts';
import { contextOf, group, type Archive } from './archive.ts';
import type { MeetingEntry } from './entries.ts';

/** One name of an attendance list, and whom it means (null if that is not certain). */
export interface Attendee extends WrittenName {
  person: string | null;
}

/** One attendance list of a meeting. */
export interface AttendanceRoll {
  list: AttendanceList;
  attendees: Attendee[];
}

/** The attendance lists of a meeting that have names, in the order minutes give them. */
export function attendanceOf(archive: Archive, meeting: MeetingEntry): AttendanceRoll[] {
  const lists = meeting.facts.attendance;
  if (!lists) return [];
  const context = contextOf(meeting);
  return ATTENDANCE.flatMap((list) => {
    const written = lists[list];
    if (!written || written.length === 0) return [];
    const attendees = written.map((name) => {
      const resolved = archive.people.resolve(name, context);
      return { ...writtenName(name), person: resolved.kind === 'person' ? resolved.id : null };
    });
    return [{ list, attendees }];
  });
}

/** A meeting at which a person was recorded, and in which list. */
export interface Attended {
  meeting: MeetingEntry;
  list: AttendanceList;
  role?: string;
}

/** For each person, the meetings they were recorded at, oldest first. */
export function attendanceByPerson(archive: Archive): Map<string, Attended[]> {
  const found = new Map<string, Attended[]>();
  for (const meeting of archive.meetings.values()) {
    for (const { list, attendees } of attendanceOf(archive, meeting)) {
      for (const { person, role } of attendees) {
        if (person !== null) group(found, person, { meeting, list, ...(role && { role }) });
      }
    }
  }
  return found;
}
