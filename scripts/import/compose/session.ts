import type { Bodies } from './bodies.ts';
import type { WordsOfItem } from './corrections.ts';
import type { KnownArchive } from './known.ts';
import type { People } from './people.ts';

/** The state one import carries from source to source. */
export interface Session {
  known: KnownArchive;
  people: People;
  bodies: Bodies;
  /** Words of the items of meetings composed or read so far, by id of the meeting. */
  words: Map<string, WordsOfItem>;
  /** Start (HH:mm) of each meeting composed so far, by id. */
  starts: Map<string, string | null>;
  /** Leaves telephone numbers, e-mail and home addresses out of words, and counts them. */
  clean(words: string): string;
}
