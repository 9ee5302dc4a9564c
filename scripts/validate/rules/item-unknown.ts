import { itemAnchor } from '../../../src/archive/addresses.ts';
import { itemNumbered } from '../../../src/archive/item-numbered.ts';
import { addressable } from '../../../src/record/passages.ts';
import type { MeetingRecord } from '../../../src/record/read.ts';
import { approvals, references } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';
import { lostHeadings } from './item-lost.ts';

const PART = /-([pra]\d+)$/; // item-9-r2

/** What to do in the meeting itself where the heading of an item seems to have been lost there. */
function lostHelp(meeting: MeetingRecord, number: string): string | undefined {
  const lost = lostHeadings(meeting).find((one) => String(one.number) === number);
  return (
    lost &&
    `Line ${String(lost.line)} of ${meeting.file} reads like its heading: write “## ${number}. Title” there.`
  );
}

function itemsHeld({ items }: MeetingRecord): string {
  const ids = items.map(({ id }) => id);
  return ids.length === 0 ? 'That record has no items.' : `Its items are ${ids.join(', ')}.`;
}

/** What there is to refer to instead: the passages of the item, or the items of the meeting. */
function whatIsHeld(meeting: MeetingRecord, anchor: string): string {
  const item = meeting.items.find(({ id }) => itemAnchor(id) === anchor.replace(PART, ''));
  const parts = item && addressable(item.blocks).map(({ id }) => id);
  return item && parts && parts.length > 0
    ? `Item ${item.number} has ${parts.join(', ')}.`
    : (lostHelp(meeting, anchor.replace(PART, '').slice('item-'.length)) ?? itemsHeld(meeting));
}

/** Whether an anchor is that of an item that was withdrawn: it answers, with a notice. */
function isWithdrawn({ withdrawn }: MeetingRecord, anchor: string): boolean {
  return withdrawn.some(({ id }) => itemAnchor(id) === anchor);
}

/** Every item, decision or action that is followed, closed or corrected exists in its meeting. */
export const itemUnknown: Rule = {
  name: 'item-unknown',
  severity: 'error',
  *check(records): Generator<Finding> {
    for (const { meeting: id, anchor, place } of references(records)) {
      const meeting = records.meetings.get(id);
      if (!meeting || records.anchors(meeting).has(anchor)) continue;
      if (records.isFaulty(meeting)) continue;
      if (isWithdrawn(meeting, anchor.replace(PART, ''))) continue;
      yield {
        ...place(),
        message: `The meeting “${id}” has no “${anchor}”.`,
        help: whatIsHeld(meeting, anchor),
      };
    }
    for (const { facts, place } of approvals(records)) {
      const meeting = records.meetings.get(facts.meeting);
      if (!meeting || records.isFaulty(meeting)) continue;
      for (const [index, { item }] of (facts.corrections ?? []).entries()) {
        if (item === undefined) continue;
        if (itemNumbered([...meeting.items, ...meeting.withdrawn], item)) continue;
        yield {
          ...place('corrections', index, 'item'),
          message: `The meeting “${meeting.id}” has no item ${item}.`,
          help: lostHelp(meeting, item) ?? itemsHeld(meeting),
        };
      }
    }
  },
};
