import type { Item } from '../../src/record/items.ts';
import type { MeetingRecord } from '../../src/record/read.ts';
import type { Place } from './places.ts';
import type { Records } from './records.ts';

/** A reference to a passage of a meeting, as an item's `follows` or `closes` makes it. */
export interface Reference {
  from: MeetingRecord;
  /** The id of the meeting it points at, and what in it: `item-9-r2`. */
  meeting: string;
  anchor: string;
  key: 'follows' | 'closes';
  /** Where it stands. */
  place(): Place;
}

/** An approval of earlier minutes. */
export interface Approval {
  from: MeetingRecord;
  item: Item;
  index: number;
  facts: NonNullable<Item['facts']['approves']>[number];
  /** Where a value of it stands, by its path of keys. */
  place(...path: PropertyKey[]): Place;
}

/** Every `follows` and `closes` of all records. */
export function* references(records: Records): Generator<Reference> {
  for (const from of records.content.records.meetings) {
    for (const item of from.items) {
      for (const key of ['follows', 'closes'] as const) {
        for (const [index, reference] of (item.facts[key] ?? []).entries()) {
          const [meeting = '', anchor = ''] = reference.split('#');
          const place = (): Place => records.inFacts(from, item, [key, index]);
          yield { from, meeting, anchor, key, place };
        }
      }
    }
  }
}

/** Every approval of all records. */
export function* approvals(records: Records): Generator<Approval> {
  for (const from of records.content.records.meetings) {
    for (const item of from.items) {
      for (const [index, facts] of (item.facts.approves ?? []).entries()) {
        const place = (...path: PropertyKey[]): Place =>
          records.inFacts(from, item, ['approves', index, ...path]);
        yield { from, item, index, facts, place };
      }
    }
  }
}
