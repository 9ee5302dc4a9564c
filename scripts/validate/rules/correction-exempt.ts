import { keptBack, type KeptBack } from '../../../src/archive/corrections.ts';
import { numberedTwice } from '../numbered-twice.ts';
import type { Records } from '../records.ts';
import { approvals } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is said of the meeting or item that a correction is of. */
const SAID: Record<KeptBack, string> = {
  'meeting withdrawn': 'was withdrawn',
  'item withdrawn': 'was withdrawn',
  'item taken in private': 'was taken in private',
};

/** Whether only the number of an item is reported, which another item has too. */
function isUnsaid(records: Records, meeting: string, item: string | undefined): boolean {
  return item !== undefined && numberedTwice(records.meetings.get(meeting)?.items ?? [], item);
}

/** No correction quotes words of an item that was taken in private, or of what was withdrawn. */
export const correctionExempt: Rule = {
  name: 'correction-exempt',
  severity: 'error',
  *check(records): Generator<Finding> {
    for (const { facts, place } of approvals(records)) {
      for (const [index, correction] of (facts.corrections ?? []).entries()) {
        const why = keptBack(records, facts.meeting, correction);
        if (!why) continue;
        const { item } = correction;
        const what = `“${facts.meeting}”`;
        yield {
          ...place('corrections', index, ...(item === undefined ? [] : ['item'])),
          isPrivate: true,
          ...(isUnsaid(records, facts.meeting, item) && { isUnsaid: true }),
          message: `${item === undefined || why === 'meeting withdrawn' ? what : `Item ${item} of ${what}`} ${SAID[why]}: a correction would publish its words.`,
          help: 'Remove the correction from this file and from its history.',
        };
      }
    }
  },
};
