import type { ItemFacts } from '../record/schema/item.ts';
import { addressable, type Block } from '../record/passages.ts';
import { allMeetings, group, type Archive, type Placed } from './archive.ts';

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

/** Every correction, in the order in which they were agreed. */
export function allCorrections(archive: Archive): Correction[] {
  return allMeetings(archive).flatMap((meeting) =>
    meeting.items.flatMap((item) =>
      (item.facts.approves ?? []).flatMap((approval) =>
        (approval.corrections ?? []).map((facts) => ({
          facts,
          corrects: approval.meeting,
          agreed: { meeting, item },
        })),
      ),
    ),
  );
}

/** The corrections of each meeting by its id, in the order in which they were agreed. */
export function correctionsByMeeting(archive: Archive): Map<string, Correction[]> {
  const found = new Map<string, Correction[]>();
  for (const correction of allCorrections(archive)) group(found, correction.corrects, correction);
  return found;
}

/** The words of the record that a correction touches: replaced, taken out, or after which words are put in. */
export function touched({ replace, delete: taken, after }: CorrectionFacts): string | undefined {
  return replace ?? taken ?? after;
}

/** How often a text stands in a string. */
function occurrences(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}

/** White space of one line, as plain text of a passage has it. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The address part (`p4`, `r2`) of the one passage that holds the words a correction touches;
 * undefined when they stand nowhere or more than once.
 */
export function passageTouched(
  blocks: readonly Block[],
  facts: CorrectionFacts,
): { id: string; start: number; end: number } | undefined {
  const words = touched(facts);
  if (words === undefined) return undefined;
  const sought = onOneLine(words);
  const holding = addressable(blocks).filter(({ text }) => text.includes(sought));
  const [passage, ...others] = holding;
  if (!passage || others.length > 0 || occurrences(passage.text, sought) !== 1) return undefined;
  const start = passage.text.indexOf(sought);
  return { id: passage.id, start, end: start + sought.length };
}
