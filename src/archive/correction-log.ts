import type { MeetingRecord } from '../record/read.ts';
import { itemAnchor, passageAnchor } from './addresses.ts';
import { group, type Archive } from './archive.ts';
import { allCorrections, correctionsByMeeting, ofItem, type Correction } from './corrections.ts';
import { publicBlocks } from './entries.ts';
import { itemNumbered } from './item-numbered.ts';
import { isKnown } from './known.ts';
import { onceBy } from './once.ts';
import { itemReadings } from './readings.ts';
import { wordDiff, type WordDiff } from './word-diff.ts';

/** One line of the log of corrections. */
export interface LoggedCorrection extends Correction {
  /** Whether the address of the meeting corrected answers. */
  isKnown: boolean;
  /** Where in the meeting the corrected words stand: `item-9-p4`, `item-9`; undefined for the meeting as a whole. */
  anchor: string | undefined;
  /** The readings before and after; undefined where no reading can be given. */
  diff: WordDiff | undefined;
}

/** What the corrections of one meeting did, by correction. */
function made(
  record: MeetingRecord,
  corrections: readonly Correction[],
): Map<Correction, Pick<LoggedCorrection, 'anchor' | 'diff'>> {
  const found = new Map<Correction, Pick<LoggedCorrection, 'anchor' | 'diff'>>();
  for (const item of record.items) {
    const ofThis = ofItem(corrections, item.number);
    for (const correction of ofThis) {
      found.set(correction, { anchor: itemAnchor(item.id), diff: undefined });
    }
    for (const { id, readings } of itemReadings(publicBlocks(item), ofThis).passages) {
      for (const [index, { text, by }] of readings.entries()) {
        if (!by) continue;
        const diff = wordDiff(readings[index - 1]?.text ?? '', text);
        found.set(by, { anchor: passageAnchor(item.id, id), diff });
      }
    }
  }
  return found;
}

/**
 * Every correction, newest first, with the readings before and after it.
 * @param recordOf gives the full record of a meeting; asked once for each meeting that was corrected.
 */
export function correctionLog(
  archive: Archive,
  recordOf: (meeting: string) => MeetingRecord,
): LoggedCorrection[] {
  const did = new Map(
    [...correctionsByMeeting(archive)].flatMap(([meeting, corrections]) =>
      archive.meetings.has(meeting) ? [...made(recordOf(meeting), corrections)] : [],
    ),
  );
  return allCorrections(archive)
    .map((correction): LoggedCorrection => {
      const { anchor, diff } = did.get(correction) ?? {};
      return { ...correction, isKnown: isKnown(archive, correction.corrects), anchor, diff };
    })
    .reverse();
}

/** A correction agreed under an item, and the item it corrects, if it names one. */
export interface AgreedHere extends Correction {
  /** The address inside the corrected meeting; undefined for the meeting as a whole or if it is not held. */
  anchor: string | undefined;
}

function agreedAnchor(archive: Archive, { corrects, facts }: Correction): string | undefined {
  if (facts.item === undefined) return undefined;
  const target = itemNumbered(archive.meetings.get(corrects)?.items ?? [], facts.item);
  return target && itemAnchor(target.id);
}

/** The corrections agreed under each item, by `<meeting>#item-<id>`, in the order of its facts. */
export const agreedByItem = onceBy(
  'corrections by agreeing item',
  (archive): Map<string, AgreedHere[]> => {
    const found = new Map<string, AgreedHere[]>();
    for (const correction of allCorrections(archive)) {
      const { meeting, item } = correction.agreed;
      const anchor = agreedAnchor(archive, correction);
      group(found, `${meeting.id}#${itemAnchor(item.id)}`, { ...correction, anchor });
    }
    return found;
  },
);
