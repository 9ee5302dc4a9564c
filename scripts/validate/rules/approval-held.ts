import { approvals } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

/** `not-held: true` is said of no meeting that has a record. */
export const approvalHeld: Rule = {
  name: 'approval-held',
  severity: 'warning',
  *check(records): Generator<Finding> {
    for (const { facts, place } of approvals(records)) {
      if (!facts['not-held'] || !records.ids('meetings').has(facts.meeting)) continue;
      yield {
        ...place('not-held'),
        message: `This archive does hold a record of “${facts.meeting}”.`,
        help: 'Remove not-held: true.',
      };
    }
  },
};
