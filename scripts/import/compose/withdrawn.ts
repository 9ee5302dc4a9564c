import type { Place } from '../../../src/register/place.ts';
import { ImportProblem } from '../problem.ts';
import { formerPlaces, placeNow } from './former-places.ts';
import type { KnownArchive } from './known.ts';

/**
 * Whether a meeting or paper (`meetings/<body>/<date>`) was withdrawn, itself or with its body, and
 * what the clerk is told then; undefined where it may be written.
 */
export async function withdrawnRecord(
  place: Place,
  body: string,
  known: KnownArchive,
): Promise<string | undefined> {
  const standing = await known.standing(place);
  if (standing === 'notice') return notBroughtBack(place, `take “withdrawn” out of ${place}.md`);
  if (standing === 'removed')
    return notBroughtBack(place, `put the file ${placeNow(place, known)}.md back`);
  const ofBody = `bodies/${body}`;
  if ((await known.standing(ofBody)) === 'removed')
    return `${place} was not written, since ${ofBody} was withdrawn. If it should come back, put the file ${placeNow(ofBody, known)}.md back and import again.`;
  return standing === 'none' ? withdrawnBefore(place, known) : undefined;
}

/** What the clerk is told of a meeting or paper that was withdrawn before its body was renamed. */
async function withdrawnBefore(place: Place, known: KnownArchive): Promise<string | undefined> {
  for (const old of formerPlaces(place, known.formerly)) {
    if ((await known.standing(old)) === 'removed')
      return notBroughtBack(old, `put the file ${place}.md back`);
  }
  return undefined;
}

function notBroughtBack(place: Place, how: string): string {
  return `${place} was withdrawn and is not brought back. If it should be, ${how} and import again.`;
}

/** The same for a person or body met by name, of which a stub would be made. */
export async function withdrawnStub(
  place: Place,
  name: string,
  known: KnownArchive,
): Promise<string | undefined> {
  if ((await known.standing(place)) !== 'removed') return undefined;
  const orElse = place.startsWith('people/')
    ? '; else take the name out of what was written now'
    : ' and import again';
  return `“${name}” is named, but ${place} was withdrawn and is not brought back. If it should be, put the file ${placeNow(place, known)}.md back${orElse}.`;
}

/**
 * A record with mistakes may say, wrongly written, that it or an item of it is withdrawn or exempt:
 * nothing is laid beside it until it is mended.
 * @throws ImportProblem for the record of a meeting or paper that has mistakes
 */
export async function refuseFaulty(place: Place, known: KnownArchive): Promise<void> {
  if ((await known.standing(place)) !== 'faulty') return;
  throw new ImportProblem(
    `the record that is held of it, ${place}.md, has mistakes`,
    'Mend it first (npm run validate names them), then import again.',
  );
}
