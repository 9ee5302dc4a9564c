import { meetingPath } from '../../../src/record/paths.ts';
import type { MeetingRecord } from '../../../src/record/read.ts';
import type { Finding, Rule } from '../rule.ts';

/** Whether a record stands in the file that its own body and date ask for: `<date>.md`, `<date>-2.md`. */
function isInPlace({ id, facts }: MeetingRecord): boolean {
  const path = meetingPath(id);
  return path?.body === facts.body && path.date === facts.date;
}

/** Whether two records stand in one folder as `<date>.md` and `<date>-2.md`; their folder may be reported. */
function areSecondAndFirst(a: MeetingRecord, b: MeetingRecord): boolean {
  const [[folderA, fileA], [folderB, fileB]] = [a.id.split('/'), b.id.split('/')];
  const { date } = a.facts;
  const isOfDay = (file = ''): boolean => meetingPath(`body/${file}`)?.date === date;
  return folderA === folderB && isOfDay(fileA) && isOfDay(fileB);
}

/** Whether two records of one body and day are two meetings: rightly named, not begun at one time. */
function areTwo(a: MeetingRecord, b: MeetingRecord): boolean {
  if (!areSecondAndFirst(a, b)) return false;
  return a.facts.start === undefined || a.facts.start !== b.facts.start;
}

/** A meeting has one record: a second record of a body and day is a second meeting, `<date>-2.md`. */
export const meetingTwice: Rule = {
  name: 'meeting-twice',
  severity: 'error',
  *check(records): Generator<Finding> {
    const byDay = new Map<string, MeetingRecord[]>();
    for (const meeting of records.content.records.meetings) {
      const { body, date } = meeting.facts;
      const key = `${body}/${date}`;
      const others = byDay.get(key) ?? [];
      for (const other of others) {
        if (areTwo(other, meeting)) continue;
        const isMisnamed = isInPlace(meeting) && !isInPlace(other);
        const [wrong, right] = isMisnamed ? [other, meeting] : [meeting, other];
        yield {
          ...records.inFrontMatter(wrong, ['date']),
          message: `${right.file} is a record of this meeting too.`,
          help: `Keep one of the two. A second meeting of one day stands in ${date}-2.md and says when it began.`,
        };
      }
      byDay.set(key, [...others, meeting]);
    }
  },
};
