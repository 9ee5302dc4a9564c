import { readAttendanceTable } from '../attendance/attendance-table.ts';
import { emptyMeeting } from '../drafts.ts';
import { readPageHead } from '../head/page-head.ts';
import type { Layout } from './layout.ts';

/** The page that lists who attended one meeting, without its items; where all are only expected it is not yet held. */
export const attendancePage: Layout = {
  name: 'attendance page',
  example: '| Attendee | Role | Attendance | Attendance comment |',
  matches: ({ lines }) => {
    const table = readAttendanceTable(lines);
    return table !== null && table.people.length * 2 > lines.length - 8;
  },
  read: ({ lines }) => {
    const { people = [], rest = lines } = readAttendanceTable(lines) ?? {};
    const meeting = readPageHead(rest, emptyMeeting('page'));
    const kind = people.length > 0 ? 'minutes' : 'agenda';
    return { meetings: [{ ...meeting, kind, attendance: people }], documents: [], remarks: [] };
  },
};
