import { nearest } from '../../../src/record/nearest.ts';
import { approvals, references } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every meeting that is approved, followed or closed has a record, unless it is said not to be held. */
export const meetingUnknown: Rule = {
  name: 'meeting-unknown',
  severity: 'error',
  *check(records): Generator<Finding> {
    const known = records.ids('meetings');
    const propose = (id: string): string => {
      const near = nearest(id, known);
      return near ? `Did you mean “${near}”?` : 'Write <body>/<date> as the file’s path says it.';
    };
    for (const { facts, place } of approvals(records)) {
      if (known.has(facts.meeting) || facts['not-held']) continue;
      yield {
        ...place('meeting'),
        message: `There is no record of a meeting “${facts.meeting}”.`,
        help: `${propose(facts.meeting)} If this archive does not hold it, add not-held: true.`,
      };
    }
    for (const { meeting, place } of references(records)) {
      if (known.has(meeting)) continue;
      yield {
        ...place(),
        message: `There is no record of a meeting “${meeting}”.`,
        help: propose(meeting),
      };
    }
  },
};
