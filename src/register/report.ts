import { SHORT_DIGEST } from '../archive/digest.ts';
import { answerOf, type Answer, type Standing } from './answers.ts';
import { GONE } from './events.ts';
import { WHOLE, type End, type Life, type Lives } from './lives.ts';
import { joinedOn, passageIn } from './joined.ts';
import { onward } from './onward.ts';
import type { Pinned, Place } from './place.ts';
import { earlierReadings, readingsThrough, type PublishedReading } from './readings-of.ts';
import { shiftedTo } from './shifted.ts';

/** What a pinned citation says of itself. */
export type Report = { place: Place; passage?: string } & (
  | { kind: 'as-cited' }
  | { kind: 'changed'; earlier: PublishedReading }
  | { kind: 'withdrawn'; end: Extract<Answer, { kind: 'withdrawn' }> }
  | { kind: 'lost' }
  | { kind: 'never-published' }
);

/** The short digest of the reading shown now at a place; undefined where nothing stands. */
export type Shown = (place: Place, passage: string) => string | undefined;

function has(life: Life, passage: string, reading: string): boolean {
  return readingsThrough(life, passage).some(
    ({ digest }) => digest.slice(0, SHORT_DIGEST) === reading,
  );
}

function gone(place: Place, end: End | undefined, answer: Answer): Report | undefined {
  if (answer.kind === 'lost') return { place, kind: 'lost' };
  if (answer.kind === 'withdrawn') return { place, kind: 'withdrawn', end: answer };
  if (end?.kind !== 'withdrawn') return undefined;
  const { on, reason, ask } = end;
  return { place, kind: 'withdrawn', end: { kind: 'withdrawn', on, reason, ask } };
}

/**
 * What became of a cited reading: whether it reads as cited, how it was changed and when, whether
 * it was withdrawn, or is lost; `place` and `passage` are where its words stand now. A reading that
 * neither the register nor the page knows was never published.
 */
export function reportOn(
  lives: Lives,
  standing: Standing,
  shown: Shown,
  { place, passage = WHOLE, reading = '' }: Pinned,
): Report {
  const known = (lives.get(place) ?? []).findLast((life) => has(life, passage, reading));
  if (!known) {
    const isShown = shown(place, passage) === reading;
    return { place, kind: isShown ? 'as-cited' : 'never-published' };
  }
  const life = onward(lives, known);
  const without = gone(life.place, life.end, answerOf(lives, standing, life.place));
  if (without) return without;
  const own = passageIn(life, known, passage) ?? passage;
  const shifted = shiftedTo(life, own, reading);
  const there = shifted !== undefined && shown(life.place, shifted) === reading ? shifted : own;
  const at = { place: life.place, ...(there !== WHOLE && { passage: there }) };
  if (shown(life.place, there) === reading) return { ...at, kind: 'as-cited' };
  const earlier =
    earlierReadings(life, there).find((one) => one.reading === reading) ??
    earlierReadings(known, passage).find((one) => one.reading === reading) ??
    pending(known, passage, reading, joinedOn(lives, life, known));
  return { ...at, kind: 'changed', earlier };
}

/**
 * What became of the last reading of a life: it was put into other words on a day, or a change stands
 * in the records and not yet in the register.
 */
function pending(life: Life, passage: string, reading: string, until = ''): PublishedReading {
  const last = readingsThrough(life, passage).at(-1);
  const change = last?.digest === GONE ? 'removed' : 'edited';
  return { reading, from: last?.on ?? life.since, until, change };
}
