import type { Archive, Placed } from './archive.ts';
import { allMeetings } from './archive.ts';
import type { PartEntry } from './entries.ts';

/** One line of the register of decisions or of actions. */
export interface Registered extends Placed {
  part: PartEntry;
}

function register(archive: Archive, kind: 'decisions' | 'actions'): Registered[] {
  return allMeetings(archive)
    .reverse()
    .flatMap((meeting) =>
      meeting.items.flatMap((item) => item[kind].map((part) => ({ meeting, item, part }))),
    );
}

/** Every part of every decision, newest meeting first. */
export function decisions(archive: Archive): Registered[] {
  return register(archive, 'decisions');
}

/** Every action, newest meeting first. */
export function actions(archive: Archive): Registered[] {
  return register(archive, 'actions');
}
