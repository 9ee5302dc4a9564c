import { remembered } from '../../archive/once.ts';
import { quoteParts } from '../../quote/quote-parts.ts';
import { keptReadings } from '../../register/kept-readings.ts';
import { registerOf } from '../../register/register-of.ts';
import { meetingRecord, theContent } from '../../site.ts';

/** The parts of the archive in which quotations are indexed, made once for all their files. */
export const partsOfArchive = remembered((archive) =>
  quoteParts(archive, theContent(), meetingRecord, keptReadings(registerOf(archive))),
);

/** A file of a part's index: which part, which file, and what its content depends on. */
export interface FileOfPart {
  part: number;
  number: number;
  given: string;
}
