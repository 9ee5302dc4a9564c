import type { ItemFacts } from '../record/schema/item.ts';
import { slug } from '../record/slugs.ts';
import type { WithdrawnItem } from '../record/withdrawn.ts';
import { allMeetings, group, type Archive, type Placed } from './archive.ts';
import { isPublic, type ItemEntry } from './entries.ts';
import { itemNumbered } from './item-numbered.ts';
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

/** The meetings that corrections may be of, as the archive and the checks of records both know them. */
export interface Correctable {
  meetings: ReadonlyMap<
    string,
    {
      items: readonly Pick<ItemEntry, 'number' | 'facts'>[];
      withdrawn: readonly WithdrawnItem[];
    }
  >;
  /** What was withdrawn, by place: `meetings/<body>/<date>`. */
  withdrawn: { has(place: string): boolean };
}

/** Why nothing of a correction may be published. */
export type KeptBack = 'meeting withdrawn' | 'item withdrawn' | 'item taken in private';

/**
 * Why nothing of a correction may be published: its words would be those of what is kept back.
 * Undefined for a correction that may be.
 * @param corrects the id of the meeting corrected.
 */
export function keptBack(
  { meetings, withdrawn }: Correctable,
  corrects: string,
  { item }: Pick<CorrectionFacts, 'item'>,
): KeptBack | undefined {
  if (withdrawn.has(`meetings/${corrects}`)) return 'meeting withdrawn';
  const meeting = meetings.get(corrects);
  if (!meeting || item === undefined) return undefined;
  if (itemNumbered(meeting.withdrawn, item)) return 'item withdrawn';
  const inPrivate = meeting.items.filter(({ facts }) => !isPublic(facts));
  return itemNumbered(inPrivate, item) && 'item taken in private';
}

/**
 * Every correction, in the order in which they were agreed: a later one applies to the reading the
 * earlier made. Those of what was withdrawn or taken in private are left out.
 */
export const allCorrections = once('corrections', (archive: Archive): Correction[] =>
  allMeetings(archive).flatMap((meeting) =>
    meeting.items.flatMap((item) =>
      (item.facts.approves ?? []).flatMap((approval) =>
        (approval.corrections ?? [])
          .filter((facts) => keptBack(archive, approval.meeting, facts) === undefined)
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
  return facts.aspect === 'attendance' && facts.operation !== 'described';
}
