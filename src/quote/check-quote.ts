import { allMeetings, type Archive } from '../archive/archive.ts';
import { correctionsByMeeting } from '../archive/corrections.ts';
import type { KeptWords } from '../archive/kept-words.ts';
import type { MeetingRecord } from '../record/read.ts';
import { quotableItems } from './item-readings.ts';
import { verdictOf, type Verdict } from './verdict.ts';
import { wordsOf } from './words.ts';

/** An item in which quoted words stand, wholly or in part. */
export interface Found {
  reference: string;
  verdict: Exclude<Verdict, { kind: 'none' }>;
  /** Until when its words stood there, YYYY-MM-DD, where they were edited. */
  until?: string | undefined;
}

/** How many items are named. */
const MOST = 8;

/** How much of a quotation a verdict finds, in words. */
function share({ verdict }: Found, whole: number): number {
  return verdict.kind === 'whole' ? whole : verdict.length;
}

/**
 * Looks for quoted words in every public reading of every item; those that hold most of them first.
 * @param kept earlier words that are kept beside the register, by meeting.
 */
export function checkQuote(
  archive: Archive,
  recordOf: (meeting: string) => MeetingRecord,
  quotation: string,
  kept: ReadonlyMap<string, readonly KeptWords[]>,
): Found[] {
  const quoted = wordsOf(quotation);
  if (quoted.length === 0) return [];
  const corrections = correctionsByMeeting(archive);
  const found = allMeetings(archive).flatMap(({ id }) =>
    quotableItems(recordOf(id), corrections.get(id) ?? [], kept.get(id) ?? []).flatMap(
      ({ reference, readings }): Found[] => {
        const verdict = verdictOf(quoted, readings);
        if (verdict.kind === 'none') return [];
        return [{ reference, verdict, until: readings[verdict.nth]?.until }];
      },
    ),
  );
  return found.sort((a, b) => share(b, quoted.length) - share(a, quoted.length)).slice(0, MOST);
}
