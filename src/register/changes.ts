import { group } from '../archive/archive.ts';
import { GONE, type Event, type PassageDigest } from './events.ts';
import { readingOf, WHOLE, type Life } from './lives.ts';
import type { Place } from './place.ts';
import { readingsThrough } from './readings-of.ts';
import {
  lastStage,
  passageDigest,
  wholeDigest,
  type Surface,
  type SurfacePassage,
} from './surface.ts';

/**
 * From which of its readings the record goes on after what the register knows of a passage: the
 * index of that reading, or where none is known, the one that was put there by an edit. The words
 * below a correction are edited too where those that were published are not among the readings any
 * more, though what was agreed reads as before.
 */
function startOf(
  passage: SurfacePassage,
  life: Life | undefined,
): { stage: number; isEdit: boolean } {
  const readings = life?.readings.get(passage.id) ?? [];
  const last = readings.at(-1)?.digest ?? GONE;
  const digests = passage.stages.map((_, stage) => passageDigest(passage, stage));
  const known = digests.lastIndexOf(last);
  const published = life ? readingsThrough(life, passage.id) : [];
  const isBaseKnown = published.some(({ digest }) => digest === digests[0]);
  const isBaseEdited = known > 0 && !isBaseKnown && digests[0] !== GONE;
  if (isBaseEdited) return { stage: 0, isEdit: true };
  if (known !== -1) return { stage: known, isEdit: false };
  return { stage: isBaseKnown ? lastStage(passage) : 0, isEdit: true };
}

function correctedEvents(
  surface: Surface,
  starts: ReadonlyMap<string, number>,
  on: string,
): Event[] {
  const stages = new Map(starts);
  const stageOf = ({ id }: SurfacePassage): number => stages.get(id) ?? 0;
  const events: Event[] = [];
  const longest = Math.max(0, ...surface.passages.map(lastStage));
  for (let stage = 1; stage <= longest; stage += 1) {
    const groups = new Map<Place, PassageDigest[]>();
    const next = surface.passages.filter(
      (passage) => stageOf(passage) < stage && stage <= lastStage(passage),
    );
    for (const passage of next) {
      const by = passage.stages[stage]?.by ?? surface.place;
      group(groups, by, [passage.id, passageDigest(passage, stage)]);
    }
    for (const [by, passages] of groups) {
      for (const [id] of passages) stages.set(id, stage);
      const digest = wholeDigest(surface, stageOf);
      events.push({ on, verb: 'corrected', place: surface.place, digest, passages, by });
    }
  }
  return events;
}

/** The events of the first publication of a place: as published, then as corrected. */
export function firstEvents(surface: Surface, on: string): Event[] {
  const { place, passages } = surface;
  if (surface.frame === undefined) return [{ on, verb: 'published', place, passages: [] }];
  const base = (): number => 0;
  const published: Event = {
    on,
    verb: 'published',
    place,
    digest: wholeDigest(surface, base),
    passages: passages
      .map((passage): PassageDigest => [passage.id, passageDigest(passage, 0)])
      .filter(([, digest]) => digest !== GONE),
  };
  const starts = new Map(passages.map(({ id }) => [id, 0]));
  return [published, ...correctedEvents(surface, starts, on)];
}

/** All digests that the register knows of a life, and of those it goes on from, as text. */
function knownOf({ readings, from }: Life): string {
  const own = [...readings]
    .map(([id, list]) => `${id}:${list.map(({ digest }) => digest).join()}`)
    .join(' ');
  return from ? `${own} from ${knownOf(from)}` : own;
}

/**
 * What happened to the words of a place since the register's last line about it: nothing, an edit,
 * corrections, or both. The edit has no reason yet.
 */
export function laterEvents(surface: Surface, life: Life, on: string): Event[] {
  const isSame = surface.once?.(
    'same as in the register',
    knownOf(life),
    () => changesOf(surface, life, on).length === 0,
  );
  return isSame === true ? [] : changesOf(surface, life, on);
}

function changesOf(surface: Surface, life: Life, on: string): Event[] {
  if (surface.frame === undefined) return [];
  const { place, passages } = surface;
  const edited: PassageDigest[] = [];
  const starts = new Map<string, number>();
  for (const passage of passages) {
    const { stage, isEdit } = startOf(passage, life);
    starts.set(passage.id, stage);
    if (isEdit) edited.push([passage.id, passageDigest(passage, stage)]);
  }
  const here = new Set(passages.map(({ id }) => id));
  for (const [id, readings] of life.readings) {
    const isGone = readings.at(-1)?.digest === GONE;
    if (id !== WHOLE && !here.has(id) && !isGone) edited.push([id, GONE]);
  }
  const corrected = correctedEvents(surface, starts, on);
  const digest = wholeDigest(surface, ({ id }) => starts.get(id) ?? 0);
  const isEdited = edited.length > 0 || readingOf(life, WHOLE)?.digest !== digest;
  const edit: Event = { on, verb: 'edited', place, digest, passages: edited };
  return [...(isEdited ? [edit] : []), ...corrected];
}
