import { nearest } from '../../../src/record/nearest.ts';
import { meetingPath } from '../../../src/record/paths.ts';
import { approvals, references } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every meeting that is approved, followed or closed has a record, unless it is said not to be held. */
export const meetingUnknown: Rule = {
  name: 'meeting-unknown',
  severity: 'error',
  *check(records): Generator<Finding> {
    const known = records.ids('meetings');
    const propose = (id: string, day: string): string => {
      // Only an earlier one can be meant: a record neither approves nor takes up itself.
      const earlier = [...known].filter((one) => (meetingPath(one)?.date ?? day) < day);
      const near = nearest(id, earlier);
      return near ? `Did you mean “${near}”?` : 'Write <body>/<date> as the file’s path says it.';
    };
    for (const { from, facts, place } of approvals(records)) {
      if (known.has(facts.meeting) || facts['not-held']) continue;
      yield {
        ...place('meeting'),
        message: `There is no record of a meeting “${facts.meeting}”.`,
        help: `${propose(facts.meeting, from.facts.date)} If this archive does not hold it, add not-held: true.`,
      };
    }
    for (const { from, meeting, place } of references(records)) {
      if (known.has(meeting)) continue;
      yield {
        ...place(),
        message: `There is no record of a meeting “${meeting}”.`,
        help: propose(meeting, from.facts.date),
      };
    }
  },
};
