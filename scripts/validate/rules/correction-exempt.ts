import { isPublic } from '../../../src/archive/entries.ts';
import { itemNumbered } from '../item-numbered.ts';
import { approvals } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

/** No correction quotes words of an item that was taken in private. */
export const correctionExempt: Rule = {
  name: 'correction-exempt',
  severity: 'error',
  *check(records): Generator<Finding> {
    for (const { facts, place } of approvals(records)) {
      const meeting = records.meetings.get(facts.meeting);
      for (const [index, { item: number }] of (facts.corrections ?? []).entries()) {
        const item = meeting && number !== undefined ? itemNumbered(meeting, number) : undefined;
        if (!item || isPublic(item.facts)) continue;
        yield {
          ...place('corrections', index, 'item'),
          isPrivate: true,
          message: `Item ${item.number} of “${facts.meeting}” was taken in private: a correction would publish its words.`,
          help: 'Remove the correction from this file and from its history.',
        };
      }
    }
  },
};
