import type { Place } from '../../../src/register/place.ts';
import { movedFrom, placeNow } from './former-places.ts';
import type { KnownArchive } from './known.ts';

/**
 * Whether a meeting or paper (`meetings/<body>/<date>`) was moved, itself or with its body, and
 * what the clerk is told then; undefined where it may be written at this place.
 */
export function movedRecord(place: Place, body: string, known: KnownArchive): string | undefined {
  if (known.records.has(place)) return undefined;
  const [moved, ofBody] = [movedFrom(place, known), `bodies/${body}`];
  const bodyNow = placeNow(ofBody, known);
  const ofName = howToBringIn(bodyNow, 'the body’s name, as this source gives it,', known);
  if (moved === undefined)
    return bodyNow === ofBody
      ? undefined
      : `${place} was not written, since ${standsAt(ofBody, bodyNow, known)}. ${ofName}`;
  const { old, now } = moved;
  const left = `${standsAt(old, now, known)}, and was not written again ${old === place ? 'at its old address' : `as ${place}`}.`;
  if (!known.records.has(now)) return `${left} ${howToPutBack(now)}`;
  return bodyNow === ofBody
    ? `${left} Compare it there with this source; if this is another one, begin ${place}.md (npm run new) and import again.`
    : `${left} ${ofName}`;
}

/**
 * What the clerk is told of a meeting that is new at `id`, since another was moved away from the id
 * `wanted` that its date gives; undefined for any other meeting.
 */
export function besideMoved(id: string, wanted: string, known: KnownArchive): string | undefined {
  if (id === wanted || known.records.has(`meetings/${id}`)) return undefined;
  const moved = movedFrom(`meetings/${wanted}`, known);
  if (moved === undefined) return undefined;
  return `meetings/${id} is new: it began at another time than the meeting that was moved from ${moved.old} to ${moved.now}. If the two are one, take meetings/${id}.md away again.`;
}

/** What the clerk is told of a person or body that was moved, and met by name: no stub of it is made; undefined where one may be. */
export function movedStub(place: Place, name: string, known: KnownArchive): string | undefined {
  const now = placeNow(place, known);
  if (now === place) return undefined;
  return `“${name}” is named, but ${standsAt(place, now, known)}, and was not written again at its old address. ${howToBringIn(now, `“${name}”`, known)}`;
}

function standsAt(place: Place, now: Place, { records }: KnownArchive): string {
  return records.has(now)
    ? `${place} stands at ${now} now`
    : `${place} was moved to ${now}, where there is no record any more`;
}

/** What the clerk does so that a person or body is known again by the name that a source gives. */
function howToBringIn(now: Place, name: string, { records }: KnownArchive): string {
  return records.has(now)
    ? `Add ${name} to the aliases in ${now}.md and import again.`
    : howToPutBack(now);
}

function howToPutBack(now: Place): string {
  return `Put the file ${now}.md back, or say where it stands (npm run publish-register -- --moved ${now} NEW), and import again.`;
}
