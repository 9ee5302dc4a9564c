import { nearest } from '../../../src/record/nearest.ts';
import type { MeetingRecord } from '../../../src/record/read.ts';
import { itemNumbered } from '../item-numbered.ts';
import { approvals, references } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

function itemsHeld({ items }: MeetingRecord): string {
  const numbers = items.map(({ number }) => number);
  return numbers.length === 0
    ? 'That record has no items.'
    : `Its items are ${numbers.join(', ')}.`;
}

/** Every item, decision or action that is followed, closed or corrected exists in its meeting. */
export const itemUnknown: Rule = {
  name: 'item-unknown',
  severity: 'error',
  *check(records): Generator<Finding> {
    for (const { meeting: id, anchor, place } of references(records)) {
      const meeting = records.meetings.get(id);
      if (!meeting || records.anchors(meeting).has(anchor)) continue;
      const near = nearest(anchor, records.anchors(meeting));
      yield {
        ...place(),
        message: `The meeting “${id}” has no “${anchor}”.`,
        help: near ? `Did you mean #${near}? ${itemsHeld(meeting)}` : itemsHeld(meeting),
      };
    }
    for (const { facts, place } of approvals(records)) {
      const meeting = records.meetings.get(facts.meeting);
      if (!meeting) continue;
      for (const [index, { item }] of (facts.corrections ?? []).entries()) {
        if (item === undefined || itemNumbered(meeting, item)) continue;
        yield {
          ...place('corrections', index, 'item'),
          message: `The meeting “${meeting.id}” has no item ${item}.`,
          help: itemsHeld(meeting),
        };
      }
    }
  },
};
