import { ATTENDANCE, type AttendanceList } from '../../../src/record/schema/meeting.ts';
import type { Finding, Rule } from '../rule.ts';

/** Where somebody stands in the attendance lists: the list and the number of the entry. */
interface Entry {
  list: AttendanceList;
  index: number;
  written: string;
}

const CAME: readonly AttendanceList[] = ['present', 'substitutes', 'in attendance', 'observers'];

/** Whether nobody can stand at both places: twice in one list, or among those who came and who did not. */
function excludes(one: Entry, other: Entry): boolean {
  return one.list === other.list || CAME.includes(one.list) !== CAME.includes(other.list);
}

/** Nobody stands twice in one attendance list, or came and did not come. */
export const attendanceTwice: Rule = {
  name: 'attendance-twice',
  severity: 'warning',
  *check(records): Generator<Finding> {
    for (const meeting of records.content.records.meetings) {
      const { attendance, date, body } = meeting.facts;
      const entries = new Map<string, Entry[]>();
      for (const list of ATTENDANCE) {
        for (const [index, written] of (attendance?.[list] ?? []).entries()) {
          const resolved = records.people.resolve(written, { day: date, body });
          if (resolved.kind !== 'person') continue;
          const entry = { list, index, written };
          const before = entries.get(resolved.id) ?? [];
          entries.set(resolved.id, [...before, entry]);
          const other = before.find((one) => excludes(one, entry));
          if (!other) continue;
          const where =
            other.list === list ? `twice under ${list}` : `under ${other.list} and under ${list}`;
          yield {
            ...records.inFrontMatter(meeting, ['attendance', list, index]),
            message: `“${written}” stands ${where}.`,
            help: 'If the minutes have it so, leave it; if not, remove one of the two.',
          };
        }
      }
    }
  },
};
