import { nearest } from '../../../src/record/nearest.ts';
import type { Finding, Rule } from '../rule.ts';

/** Every paper of the archive that an item received has a record. */
export const paperUnknown: Rule = {
  name: 'paper-unknown',
  severity: 'error',
  *check(records): Generator<Finding> {
    const known = records.ids('papers');
    for (const meeting of records.agendas) {
      for (const item of meeting.items) {
        for (const [index, { paper }] of (item.facts.documents ?? []).entries()) {
          if (paper === undefined || known.has(paper)) continue;
          const near = nearest(paper, known);
          yield {
            ...records.inFacts(meeting, item, ['documents', index, 'paper']),
            message: `There is no paper “${paper}”.`,
            help: near
              ? `Did you mean “${near}”?`
              : 'Write title: … instead of paper: … if this archive does not hold it.',
          };
        }
      }
    }
  },
};
