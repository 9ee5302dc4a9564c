import type { RecognisedApproval } from '../recognised.ts';
import { movedFrom } from './former-places.ts';
import type { PlacedMeeting } from './places.ts';
import type { Session } from './session.ts';

/** A second meeting of one body on one day, known by another start, is `<date>-2`. */
export async function ownId(
  { body, day, meeting }: PlacedMeeting,
  { starts, known }: Session,
): Promise<string> {
  const wanted = `${body}/${day}`;
  let id = wanted;
  for (let number = 2; ; number += 1) {
    const start = starts.get(id) ?? (await known.meeting(id))?.facts.start ?? null;
    if (start === null || meeting.start === null || start === meeting.start) break;
    id = `${wanted}-${number}`;
  }
  starts.set(id, meeting.start);
  return id;
}

const MEETINGS = 'meetings/';

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
