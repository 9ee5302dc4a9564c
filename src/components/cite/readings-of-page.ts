import { SHORT_DIGEST } from '../../archive/digest.ts';
import { itemAnchor, passageAnchor } from '../../archive/addresses.ts';
import type { Archive } from '../../archive/archive.ts';
import { correctionsByMeeting } from '../../archive/corrections.ts';
import type { PageReadings } from '../../archive/page-readings.ts';
import type { EarlierReading } from '../../archive/pinned.ts';
import type { MeetingRecord } from '../../record/read.ts';
import { earlierReadingsByAnchor } from '../../register/readings-of.ts';
import { registerOf } from '../../register/register-of.ts';
import { addressOf } from '../../register/place.ts';
import {
  currentDigest,
  lastStage,
  passageDigest,
  wholeDigest,
  type Stage,
  type Surface,
  type SurfacePassage,
} from '../../register/surface.ts';
import { surfaceOfItem } from '../../register/surfaces-of.ts';
import { href } from '../../site.ts';

/** The day in the address of a meeting: `meetings/board/2017-04-24#item-2`. */
const DAY = /\/(\d{4}-\d{2}-\d{2})/;

/** The reading that a correction made give way, from the correction that did. */
function corrected(reading: string, by: Stage['by']): EarlierReading {
  const on = DAY.exec(by ?? '')?.[1] ?? '';
  return { reading, change: 'corrected', on, ...(by && { by: href(addressOf(by)) }) };
}

/** The earlier readings of a passage that the corrections of the records show, newest first. */
function ofPassage(passage: SurfacePassage): EarlierReading[] {
  return passage.stages
    .slice(1)
    .map((stage, index) => corrected(passageDigest(passage, index), stage.by))
    .reverse();
}

/** The earlier readings of an item as a whole, newest first: one for each stage of its passages. */
function ofItem(surface: Surface): EarlierReading[] {
  const most = Math.max(0, ...surface.passages.map(lastStage));
  return Array.from({ length: most }, (_, stage) => {
    const digest = wholeDigest(surface, (passage) => Math.min(stage, lastStage(passage)));
    const next = surface.passages.flatMap(({ stages }) => stages[stage + 1]?.by ?? [])[0];
    return corrected(digest.slice(0, SHORT_DIGEST), next);
  }).reverse();
}

function ofSurface(surface: Surface, id: string): [string, string, EarlierReading[]][] {
  return [
    [itemAnchor(id), currentDigest(surface).slice(0, SHORT_DIGEST), ofItem(surface)],
    ...surface.passages.map((passage): [string, string, EarlierReading[]] => [
      passageAnchor(id, passage.id),
      passageDigest(passage, lastStage(passage)),
      ofPassage(passage),
    ]),
  ];
}

/**
 * The readings of everything that can be cited on a meeting's page: what is shown now, what
 * corrections made give way, and what the register knows to have stood there before.
 */
export function readingsOfPage(archive: Archive, record: MeetingRecord): PageReadings {
  const corrections = correctionsByMeeting(archive).get(record.id) ?? [];
  const all = record.items.flatMap((item) =>
    ofSurface(surfaceOfItem(record.id, item, corrections), item.id),
  );
  const { lives, items } = registerOf(archive);
  const published = earlierReadingsByAnchor(lives, items.get(`meetings/${record.id}`) ?? []);
  const current = new Map(all.map(([anchor, digest]) => [anchor, digest]));
  const earlier = new Map<string, EarlierReading[]>();
  for (const anchor of new Set([...current.keys(), ...published.keys()])) {
    const own = all.find(([one]) => one === anchor)?.[2] ?? [];
    const known = new Set([...own.map(({ reading }) => reading), current.get(anchor)]);
    const more = (published.get(anchor) ?? [])
      .filter(({ reading }) => !known.has(reading))
      .map(({ reading, change, until, by, because }): EarlierReading => ({
        reading,
        change,
        on: until,
        ...(by && { by: href(by) }),
        ...(because && { because }),
      }));
    if (own.length + more.length > 0) earlier.set(anchor, [...own, ...more]);
  }
  return { current, earlier };
}
