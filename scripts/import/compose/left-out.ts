import type { Place } from '../../../src/register/place.ts';
import type { KnownArchive } from './known.ts';
import { movedRecord, movedStub } from './moved.ts';
import { withdrawnRecord, withdrawnStub } from './withdrawn.ts';

/**
 * Whether a meeting or paper (`meetings/<body>/<date>`) is left out of an import, since it was
 * withdrawn or moved, and what the clerk is told then; undefined where it may be written.
 */
export async function recordLeftOut(
  place: Place,
  body: string,
  known: KnownArchive,
): Promise<string | undefined> {
  return (await withdrawnRecord(place, body, known)) ?? movedRecord(place, body, known);
}

/** The same for a person or body met by name, of which a stub would be made. */
export async function stubLeftOut(
  place: Place,
  name: string,
  known: KnownArchive,
): Promise<string | undefined> {
  return (await withdrawnStub(place, name, known)) ?? movedStub(place, name, known);
}
