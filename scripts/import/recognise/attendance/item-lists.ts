import type { Attendee } from '../../recognised.ts';
import type { ItemDraft } from '../drafts.ts';
import { attendanceLists, peopleOfList } from './head-lists.ts';
import { PRESENT_LABEL } from './attendance-labels.ts';

/** Attendance may be an item of its own, one of the first: "1. Present and apologies". */
const FIRST_ITEMS = 3;

/** The people of attendance lists inside the first items of a meeting whose head has none. */
export function attendanceInItems(items: ItemDraft[]): Attendee[] {
  const body =
    items
      .slice(0, FIRST_ITEMS)
      .find((item) => item.body.some(({ text }) => PRESENT_LABEL.test(text)))?.body ?? [];
  const start = body.findIndex(({ text }) => PRESENT_LABEL.test(text));
  return start < 0 ? [] : attendanceLists(body.slice(start)).lists.flatMap(peopleOfList);
}
