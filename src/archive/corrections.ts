import type { ItemFacts } from '../record/schema/item.ts';
import { slug } from '../record/slugs.ts';
import { allMeetings, group, type Archive, type Placed } from './archive.ts';
import { isPublic } from './entries.ts';
import { once, onceBy } from './once.ts';

/** A correction as the facts of the approving item give it. */
export type CorrectionFacts = NonNullable<
  NonNullable<ItemFacts['approves']>[number]['corrections']
>[number];

/** A correction, the meeting it corrects, and the item at which it was agreed. */
export interface Correction {
  facts: CorrectionFacts;
  /** Id of the meeting corrected. */
  corrects: string;
  agreed: Placed;
}

/** Whether a correction is of an item taken in private: its words would publish those of the item. */
function isOfPrivate(archive: Archive, corrects: string, { item }: CorrectionFacts): boolean {
  if (item === undefined) return false;
  const number = slug(item);
  const items = archive.meetings.get(corrects)?.items ?? [];
  return items.some((one) => slug(one.number) === number && !isPublic(one.facts));
}

/**
 * Every correction, in the order in which they were agreed: a later one applies to the reading the
 * earlier made. Those of items taken in private are left out.
 */
export const allCorrections = once('corrections', (archive: Archive): Correction[] =>
  allMeetings(archive).flatMap((meeting) =>
    meeting.items.flatMap((item) =>
      (item.facts.approves ?? []).flatMap((approval) =>
        (approval.corrections ?? [])
          .filter((facts) => !isOfPrivate(archive, approval.meeting, facts))
          .map((facts) => ({ facts, corrects: approval.meeting, agreed: { meeting, item } })),
      ),
    ),
  ),
);

/** The corrections of each meeting by its id, in the order in which they were agreed. */
export const correctionsByMeeting = onceBy(
  'corrections by meeting',
  (archive): Map<string, Correction[]> => {
    const found = new Map<string, Correction[]>();
    for (const correction of allCorrections(archive)) group(found, correction.corrects, correction);
    return found;
  },
);

/** The corrections that name one item of a meeting, its number written in either way (`4a`, `4A`). */
export function ofItem(corrections: readonly Correction[], number: string): Correction[] {
  const wanted = slug(number);
  return corrections.filter(
    ({ facts }) => facts.item !== undefined && slug(facts.item) === wanted && !isOfRoll(facts),
  );
}

/** The corrections that name no item of the meeting, and those of who attended. */
export function ofMeeting(corrections: readonly Correction[]): Correction[] {
  return corrections.filter(({ facts }) => facts.item === undefined || isOfRoll(facts));
}

/** Whether a correction moves somebody between the attendance lists. */
export function isOfRoll(facts: CorrectionFacts): boolean {
  return facts.person !== undefined && facts.operation !== 'described';
}
