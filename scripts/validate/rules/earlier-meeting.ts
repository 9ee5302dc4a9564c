import { meetingPath } from '../../../src/record/paths.ts';
import type { MeetingRecord } from '../../../src/record/read.ts';
import { approvals, references } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

const VERBS = { follows: 'taken up', closes: 'ended' } as const;

/**
 * Whether a meeting may lie before another: it is of an earlier day, or of the same day and named
 * before it. Of two bodies that met on one day either may have met first.
 */
function mayLieBefore(id: string, other: string): boolean {
  const [here, there] = [meetingPath(id), meetingPath(other)];
  if (here?.date !== there?.date) return (here?.date ?? '') < (there?.date ?? '');
  return here?.body !== there?.body || id < other;
}

/** The id of a meeting; of one whose file is misnamed, and reported, that which its facts say. */
function idOf({ id, facts }: MeetingRecord): string {
  return meetingPath(id) ? id : `${facts.body}/${facts.date}`;
}

/** What is approved, taken up or ended lies in an earlier meeting. */
export const earlierMeeting: Rule = {
  name: 'earlier-meeting',
  severity: 'error',
  *check(records): Generator<Finding> {
    for (const { from, facts, place } of approvals(records)) {
      if (mayLieBefore(facts.meeting, idOf(from))) continue;
      const what = facts.meeting === idOf(from) ? 'themselves' : 'those of a later meeting';
      yield {
        ...place('meeting'),
        message: `The minutes of ${from.facts.date} cannot approve ${what}.`,
        help: 'Write the date of the meeting whose minutes were approved.',
      };
    }
    for (const { from, meeting, key, place } of references(records)) {
      if (meeting === idOf(from) || mayLieBefore(meeting, idOf(from))) continue;
      yield {
        ...place(),
        message: `What is ${VERBS[key]} on ${from.facts.date} cannot lie in a later meeting.`,
        help: `Write “${key}” in the later record, where it happened.`,
      };
    }
  },
};
