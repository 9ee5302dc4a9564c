import { ATTENDANCE, type AttendanceList } from '../record/schema/meeting.ts';
import { attendanceByPerson, type Attended } from './attendance.ts';
import {
  interestsByPerson,
  involvementByPerson,
  type Declared,
  type Involvement,
} from './involvement.ts';
import { remembered } from './once.ts';
import type { Person } from './people.ts';

/** How often a person was recorded in each list at meetings of a body, and how often so only after a correction. */
export interface AttendanceCount {
  body: string;
  counts: { list: AttendanceList; meetings: number; corrected: number }[];
}

/** All that the archive holds about a person, newest first. */
export interface Profile {
  person: Person;
  attendance: AttendanceCount[];
  items: Involvement;
  interests: Declared[];
}

/** Counts, never percentages: the archive does not know how many meetings a person could attend. */
function counted(attended: readonly Attended[]): AttendanceCount[] {
  const bodies = [...new Set(attended.map(({ meeting }) => meeting.facts.body))];
  return bodies.map((body) => {
    const here = attended.filter(({ meeting }) => meeting.facts.body === body);
    const counts = ATTENDANCE.map((list) => {
      const listed = here.filter((one) => one.list === list);
      const corrected = listed.filter(({ correction }) => correction !== undefined).length;
      return { list, meetings: listed.length, corrected };
    });
    return { body, counts: counts.filter(({ meetings }) => meetings > 0) };
  });
}

/** The profile of everyone the archive knows, made in one pass: for pages that are given them (`keyed`). */
export const profiles = remembered((archive): Profile[] => {
  const [attendance, involvement, interests] = [
    attendanceByPerson(archive),
    involvementByPerson(archive),
    interestsByPerson(archive),
  ];
  return [...archive.people.byId.values()].map((person) => {
    const { presenting = [], deciding = [], named = [] } = involvement.get(person.id) ?? {};
    return {
      person,
      attendance: counted(attendance.get(person.id) ?? []),
      items: {
        presenting: presenting.toReversed(),
        deciding: deciding.toReversed(),
        named: named.toReversed(),
      },
      interests: [...(interests.get(person.id) ?? [])].reverse(),
    };
  });
});
