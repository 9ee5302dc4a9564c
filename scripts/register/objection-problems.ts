import { join } from 'node:path';
import { itemAnchor } from '../../src/archive/addresses.ts';
import type { Content } from '../../src/archive/content.ts';
import { addressable } from '../../src/record/passages.ts';
import type { Problem } from '../../src/record/problems.ts';
import { anchorOf, pageOf, type Place } from '../../src/register/place.ts';
import type { Objection } from '../../src/register/moves.ts';
import type { Surfaces } from '../../src/register/surface.ts';

/** Says how the words of what was edited read before and now: " p1 read “…” and reads “…” now."; empty if it is not known. */
export type SayEdit = (objection: Objection) => string;

/** The line of a passage of an item, if it still stands in its record. */
function lineOf({ records }: Content, place: Place, passage: string): number | undefined {
  const meeting = records.meetings.find(({ id }) => `meetings/${id}` === pageOf(place));
  const item = meeting?.items.find(({ id }) => itemAnchor(id) === anchorOf(place));
  return addressable(item?.blocks ?? []).find(({ id }) => id === passage)?.line;
}

/** Objections of the register as problems of the records they are about. */
export function objectionProblems(
  content: Content,
  { shown }: Surfaces,
  objections: readonly Objection[],
  sayEdit: SayEdit,
): Problem[] {
  return objections.map((objection) => {
    const { place, rule, message, help, edited } = objection;
    const line = edited && lineOf(content, place, edited.passage);
    return {
      file: join(content.folder, `${pageOf(place)}.md`),
      line: line ?? shown.get(place)?.line ?? 1,
      column: 1,
      severity: 'error',
      rule,
      message: `${message}${sayEdit(objection)}`,
      help,
    };
  });
}
