import { bothKey } from '../archive/both-readings.ts';
import { livingAt, passagesOf, WHOLE, type Life, type Lives, type Reading } from './lives.ts';
import type { Place } from './place.ts';
import { anchorIn, passagesThrough, readingsThrough } from './readings-of.ts';

/** The passage at which a publication put a reading, other than the one that lost it then. */
function putAt(life: Life, passage: string, lost: Reading, digest: string): string | undefined {
  const isOfLife = life.readings.get(passage)?.includes(lost) === true;
  if (!isOfLife) return life.from && putAt(life.from, passage, lost, digest);
  return [...life.readings].find(
    ([id, readings]) =>
      id !== WHOLE &&
      id !== passage &&
      readings.some((one) => one.event === lost.event && one.digest === digest),
  )?.[0];
}

/**
 * The passage of the same item that has words now which stood at another, as where a paragraph was
 * put in before them or taken out; undefined where they stand in none, or stood there all along.
 */
export function shiftedTo(life: Life, passage: string, digest: string): string | undefined {
  const seen = new Set<string>();
  for (let at: string | undefined = passage; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const readings = readingsThrough(life, at);
    const had = readings.findLastIndex((one) => one.digest === digest);
    const lost = readings[had + 1];
    if (!lost) break;
    at = putAt(life, at, lost, digest);
    if (at !== undefined && passagesOf(life).some(([id, now]) => id === at && now === digest)) {
      return at;
    }
  }
  return undefined;
}

/**
 * The readings of passages of some items that stand at others of the same item now: the anchors where
 * they are, by where they stood and their digest (`bothKey`).
 */
export function shiftedReadings(lives: Lives, items: readonly Place[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const place of items) {
    const life = livingAt(lives, place);
    for (const passage of life ? passagesThrough(life) : []) {
      for (const { digest } of life ? readingsThrough(life, passage).slice(0, -1) : []) {
        const there = life && shiftedTo(life, passage, digest);
        if (there === undefined) continue;
        found.set(bothKey(anchorIn(place, passage), digest), anchorIn(place, there));
      }
    }
  }
  return found;
}
