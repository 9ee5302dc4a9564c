import { dayIn } from '../../../src/archive/today.ts';
import type { Finding, Rule } from '../rule.ts';

/** A meeting more than a year ahead is a slip of the year: it would be the newest for all that time. */
export const dateAhead: Rule = {
  name: 'date-ahead',
  severity: 'warning',
  *check(records): Generator<Finding> {
    const today = dayIn(records.content.archive?.['time-zone'] ?? 'UTC');
    const inAYear = `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4)}`;
    for (const meeting of records.content.records.meetings) {
      const { date } = meeting.facts;
      if (date <= inAYear) continue;
      yield {
        ...records.inFrontMatter(meeting, ['date']),
        message: `This meeting is more than a year ahead: ${date}.`,
        help: 'If it is, leave it; if not, correct the date here and in the file’s name.',
      };
    }
  },
};
