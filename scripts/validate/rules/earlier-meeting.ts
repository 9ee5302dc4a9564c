import { meetingPath } from '../../../src/record/paths.ts';
import { approvals, references } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

const VERBS = { follows: 'taken up', closes: 'ended' } as const;

/** What sorts meetings by day, and two of one day by their names. */
function order(id: string): string {
  return `${meetingPath(id)?.date ?? ''} ${id.slice(id.indexOf('/') + 11)}`;
}

/** What is approved, taken up or ended lies in an earlier meeting. */
export const earlierMeeting: Rule = {
  name: 'earlier-meeting',
  severity: 'error',
  *check(records): Generator<Finding> {
    for (const { from, facts, place } of approvals(records)) {
      if (order(facts.meeting) < order(from.id)) continue;
      const what = facts.meeting === from.id ? 'themselves' : 'those of a later meeting';
      yield {
        ...place('meeting'),
        message: `The minutes of ${from.facts.date} cannot approve ${what}.`,
        help: 'Write the date of the meeting whose minutes were approved.',
      };
    }
    for (const { from, meeting, key, place } of references(records)) {
      if (meeting === from.id || order(meeting) < order(from.id)) continue;
      yield {
        ...place(),
        message: `What is ${VERBS[key]} on ${from.facts.date} cannot lie in a later meeting.`,
        help: `Write “${key}” in the later record, where it happened.`,
      };
    }
  },
};
