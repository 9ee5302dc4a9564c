import type { MeetingEntry } from './entries.ts';
import { onceBy } from './once.ts';

/** The meetings of the same body before and after a meeting. */
export interface Neighbours {
  previous?: MeetingEntry | undefined;
  next?: MeetingEntry | undefined;
}

/** For each meeting, by its id, the previous and the next meeting of the same body. */
export const neighbours = onceBy(
  'neighbours',
  (archive) =>
    new Map(
      [...archive.meetingsByBody.values()].flatMap((all) =>
        all.map(({ id }, index): [string, Neighbours] => [
          id,
          { previous: all[index - 1], next: all[index + 1] },
        ]),
      ),
    ),
);
