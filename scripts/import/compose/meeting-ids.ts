import type { RecognisedApproval } from '../recognised.ts';
import type { SourceOf } from './draft.ts';
import { movedFrom } from './former-places.ts';
import type { KnownArchive } from './known.ts';
import type { PlacedMeeting } from './places.ts';
import type { Session } from './session.ts';

const MEETINGS = 'meetings/';

/**
 * The id of a meeting that a source records. A second meeting of one body on one day, known by
 * another start, is `<date>-2`, also where the first was moved since.
 */
export async function ownId(
  { body, day, meeting }: PlacedMeeting,
  source: SourceOf,
  { starts, known }: Session,
): Promise<string> {
  const wanted = `${body}/${day}`;
  let id = wanted;
  for (let number = 2; ; number += 1) {
    const start = starts.get(id) ?? (await startAt(id, source, known));
    if (start === null || meeting.start === null || start === meeting.start) break;
    id = `${wanted}-${number}`;
  }
  starts.set(id, meeting.start);
  return id;
}

/**
 * The start of the meeting that is held at an id, or was moved from there; null where none is
 * known, and for a moved one that was made of this very source, whose start may have been mended.
 */
async function startAt(id: string, source: SourceOf, known: KnownArchive): Promise<string | null> {
  const moved = movedFrom(`${MEETINGS}${id}`, known)?.now.slice(MEETINGS.length);
  const held = (await known.meeting(moved ?? id))?.facts;
  if (held === undefined || (moved !== undefined && isSameSource(source, held.source))) return null;
  return held.start ?? null;
}

/** Whether two sources are one: by their addresses, or by their titles where one has no address. */
export function isSameSource(ours: CitedSource, theirs: CitedSource): boolean {
  const bothOnline = ours.address !== undefined && theirs.address !== undefined;
  return bothOnline ? ours.address === theirs.address : ours.title === theirs.title;
}

interface CitedSource {
  title: string;
  address?: string | undefined;
}

/**
 * The id of the meeting whose minutes are approved in minutes of the body `own`: as they name it
 * where a record of it is held, else where it was moved to, if a record stands there.
 */
export function approvedId(
  { body, date }: RecognisedApproval,
  own: string,
  holds: (meeting: string) => boolean,
  { bodies, known }: Session,
): string {
  const named = `${bodies.meantBy(body, own, date)}/${date}`;
  const now = holds(named) ? undefined : movedFrom(`${MEETINGS}${named}`, known)?.now;
  return now !== undefined && known.records.has(now) ? now.slice(MEETINGS.length) : named;
}
