import { SHORT_DIGEST } from '../../archive/digest.ts';
import { group, type Archive } from '../../archive/archive.ts';
import { bothKey, type WrittenBoth } from '../../archive/both-readings.ts';
import { writeKept, type WrittenKept } from '../../archive/kept-words.ts';
import { correctionsByMeeting } from '../../archive/corrections.ts';
import type { PageReadings } from '../../archive/page-readings.ts';
import type { EarlierReading } from '../../archive/pinned.ts';
import type { MeetingRecord } from '../../record/read.ts';
import { keptOfLife } from '../../register/kept-readings.ts';
import { livingAt } from '../../register/lives.ts';
import { joinedReadings } from '../../register/joined.ts';
import {
  earlierReadingsByAnchor,
  lastReadings,
  type PublishedReading,
} from '../../register/readings-of.ts';
import { registerOf, type RegisterForPages } from '../../register/register-of.ts';
import { formerReadings, type FormerReading } from '../../register/former-readings.ts';
import { shiftedReadings } from '../../register/shifted.ts';
import { addressOf, anchorOf, pageOf, type Place } from '../../register/place.ts';
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

/** What the register knows to have stood at the anchors of a page, by anchor. */
function ofRegister(
  { lives, items, standing, joined }: RegisterForPages,
  page: Place,
  published: ReadonlyMap<string, readonly PublishedReading[]>,
  shifted: ReadonlyMap<string, string>,
): [anchor: string, earlier: EarlierReading][] {
  const places = items.get(page) ?? [];
  const gaveWay = [...published].flatMap(([anchor, list]) =>
    list.map(({ reading, change, until, by, because }): [string, EarlierReading] => {
      const there = shifted.get(bothKey(anchor, reading));
      const leads = there === undefined ? by : `/${page}/?reading=${reading}#${there}`;
      const what = there === undefined ? change : 'moved';
      const said = { ...(leads && { by: href(leads) }), ...(because && { because }) };
      return [anchor, { reading, change: what, on: until, ...said }];
    }),
  );
  const elsewhere = formerReadings(lives, standing, places).map((one): [string, EarlierReading] => [
    one.anchor,
    former(one),
  ]);
  const last = lastReadings(lives, places).map(
    ({ anchor, reading, on }): [string, EarlierReading] => [
      anchor,
      { reading, change: 'unregistered', on },
    ],
  );
  const putIn = joinedReadings(lives, joined, places).map(
    ({ anchor, reading, on }): [string, EarlierReading] => [
      anchor,
      { reading, change: 'edited', on },
    ],
  );
  return [...gaveWay, ...elsewhere, ...putIn, ...last];
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
  const register = registerOf(archive);
  const page = `meetings/${record.id}`;
  const places = register.items.get(page) ?? [];
  const published = earlierReadingsByAnchor(register.lives, places);
  const shifted = shiftedReadings(register.lives, places);
  const current = new Map(all.map(([anchor, digest]) => [anchor, digest]));
  const own = new Map(all.map(([anchor, , list]) => [anchor, list]));
  const earlier = new Map<string, EarlierReading[]>();
  const isKnown = (anchor: string, reading: string): boolean =>
    current.get(anchor) === reading ||
    (earlier.get(anchor) ?? []).some((one) => one.reading === reading);
  for (const [anchor, list] of own) if (list.length > 0) earlier.set(anchor, [...list]);
  for (const [anchor, one] of ofRegister(register, page, published, shifted)) {
    if (!isKnown(anchor, one.reading)) group(earlier, anchor, one);
  }
  const both = bothOfPage(surfaces, register, published, (anchor, reading) => {
    const shown = own.get(anchor) ?? [];
    const isShown = current.get(anchor) === reading || shifted.has(bothKey(anchor, reading));
    return isShown || shown.some((one) => one.reading === reading);
  });
  return { current, earlier, both, kept: keptOfPage(surfaces, register, published) };
}
