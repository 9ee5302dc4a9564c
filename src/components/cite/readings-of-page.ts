import { SHORT_DIGEST } from '../../archive/digest.ts';
import type { Archive } from '../../archive/archive.ts';
import type { WrittenBoth } from '../../archive/both-readings.ts';
import { writeKept, type WrittenKept } from '../../archive/kept-words.ts';
import { correctionsByMeeting } from '../../archive/corrections.ts';
import type { PageReadings } from '../../archive/page-readings.ts';
import type { EarlierReading } from '../../archive/pinned.ts';
import type { MeetingRecord } from '../../record/read.ts';
import { keptOfLife } from '../../register/kept-readings.ts';
import { livingAt } from '../../register/lives.ts';
import { earlierReadingsByAnchor, type PublishedReading } from '../../register/readings-of.ts';
import { registerOf, type RegisterForPages } from '../../register/register-of.ts';
import { formerReadings, type FormerReading } from '../../register/former-readings.ts';
import { addressOf, anchorOf, pageOf } from '../../register/place.ts';
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
import { href, t } from '../../site.ts';
import { bothOfPage } from './both-of-page.ts';

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

function ofSurface(surface: Surface): [string, string, EarlierReading[]][] {
  const item = anchorOf(surface.place);
  return [
    [item, currentDigest(surface).slice(0, SHORT_DIGEST), ofItem(surface)],
    ...surface.passages.map((passage): [string, string, EarlierReading[]] => [
      `${item}-${passage.id}`,
      passageDigest(passage, lastStage(passage)),
      ofPassage(passage),
    ]),
  ];
}

/** What became of a reading of something that stands at its address no more. */
function former({ reading, answer, passage }: FormerReading): EarlierReading {
  const { on } = answer;
  if (answer.kind === 'withdrawn') {
    const because = t.register.whyWithdrawn(answer.reason, answer.ask);
    return { reading, change: 'withdrawn', on, because };
  }
  const end = passage === undefined ? '' : `-${passage}`;
  const by = `${href(`/${pageOf(answer.to)}/`)}?reading=${reading}#${anchorOf(answer.to)}${end}`;
  return { reading, change: 'moved', on, by };
}

/** The earlier words that are kept of what stands on a page. */
function keptOfPage(
  surfaces: readonly Surface[],
  { lives, kept }: RegisterForPages,
  published: ReadonlyMap<string, readonly PublishedReading[]>,
): WrittenKept[] {
  const shown = published.size === 0 ? [] : surfaces.filter(({ isPrivate }) => !isPrivate);
  return shown.flatMap(({ place }) => {
    const life = livingAt(lives, place);
    return life ? keptOfLife(life, kept).map(writeKept) : [];
  });
}

/** What is sent of a page besides its readings. */
interface Sent {
  /** Both readings of what was edited, for `readBoth`. */
  both: Record<string, WrittenBoth[]>;
  /** The earlier words of it that are kept, for `readKept`. */
  kept: WrittenKept[];
}

/**
 * The readings of everything that can be cited on a meeting's page: what is shown now, what
 * corrections made give way, and what the register knows to have stood there before; and the words
 * of what was edited.
 */
export function readingsOfPage(archive: Archive, record: MeetingRecord): PageReadings & Sent {
  const corrections = correctionsByMeeting(archive).get(record.id) ?? [];
  const surfaces = record.items.map((item) => surfaceOfItem(record.id, item, corrections));
  const all = surfaces.flatMap(ofSurface);
  const earlierOf = new Map(all.map(([anchor, , own]) => [anchor, own]));
  const register = registerOf(archive);
  const { lives, items } = register;
  const page = `meetings/${record.id}`;
  const published = earlierReadingsByAnchor(lives, items.get(page) ?? []);
  const current = new Map(all.map(([anchor, digest]) => [anchor, digest]));
  const earlier = new Map<string, EarlierReading[]>();
  for (const anchor of new Set([...current.keys(), ...published.keys()])) {
    const own = earlierOf.get(anchor) ?? [];
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
  for (const one of formerReadings(lives, register.standing, items.get(page) ?? [])) {
    const list = earlier.get(one.anchor) ?? [];
    const isKnown = list.some(({ reading }) => reading === one.reading);
    if (isKnown || current.get(one.anchor) === one.reading) continue;
    earlier.set(one.anchor, [...list, former(one)]);
  }
  const both = bothOfPage(surfaces, register, published, (anchor, reading) => {
    const own = earlierOf.get(anchor) ?? [];
    return current.get(anchor) === reading || own.some((one) => one.reading === reading);
  });
  return { current, earlier, both, kept: keptOfPage(surfaces, register, published) };
}
