import type { Item } from '../../src/record/items.ts';
import type { MeetingRecord } from '../../src/record/read.ts';
import { slug } from '../../src/record/slugs.ts';

/** The item of a meeting that has a number as minutes write it (`9`, `4A`); undefined if none has. */
export function itemNumbered(meeting: MeetingRecord, number: string): Item | undefined {
  const id = slug(number);
  return meeting.items.find((item) => slug(item.number) === id);
}
