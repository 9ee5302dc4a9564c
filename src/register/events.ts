import type { WithdrawalReason } from '../record/schema/withdrawn.ts';
import type { Place } from './place.ts';

/** A passage of an item and the short digest of its reading, or `gone` where it no longer stands there. */
export type PassageDigest = readonly [id: string, digest: string];

/** What stands in place of a digest for a passage that no longer stands in its item. */
export const GONE = 'gone';

/** Something that happened to a published place on a day (YYYY-MM-DD). */
export type Event = { on: string; place: Place } & (
  | {
      verb: 'published';
      /** The digest of the whole in full; left out for pages about bodies, people and topics. */
      digest?: string;
      passages: readonly PassageDigest[];
      /** The place it stood at before; its own where it was withdrawn and is put back. */
      from?: Place;
    }
  | { verb: 'corrected'; digest: string; passages: readonly PassageDigest[]; by: Place }
  | { verb: 'edited'; digest: string; passages: readonly PassageDigest[]; because?: string }
  | { verb: 'approved'; by: Place }
  | { verb: 'draft'; because?: string }
  | { verb: 'moved'; to: Place }
  | { verb: 'withdrawn'; reason: WithdrawalReason; ask: string }
);

/** The name of each kind of event. */
export type Verb = Event['verb'];
