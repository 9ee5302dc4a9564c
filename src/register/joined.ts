import { group } from '../archive/archive.ts';
import { SHORT_DIGEST } from '../archive/digest.ts';
import { GONE } from './events.ts';
import { livingAt, WHOLE, type Life, type Lives } from './lives.ts';
import { nextOf, onward } from './onward.ts';
import type { Place } from './place.ts';
import { anchorIn, passagesThrough, readingsThrough, type ReadingAt } from './readings-of.ts';

/** The lives of items that were put into others, which had lives of their own: by where those stand now. */
export function joinedLives(lives: Lives): Map<Place, Life[]> {
  const found = new Map<Place, Life[]>();
  for (const life of [...lives.values()].flat()) {
    const next = life.end?.kind === 'moved' ? nextOf(lives, life) : undefined;
    if (next && next.from !== life) group(found, onward(lives, next).place, life);
  }
  return found;
}

/** The day on which what stood in a life was put into another that it did not go on in of its own; undefined if never. */
export function joinedOn(lives: Lives, now: Life, life: Life): string | undefined {
  if (goesOnIn(now, life)) return undefined;
  const next = nextOf(lives, life);
  return next?.from === life ? joinedOn(lives, now, next) : life.end?.on;
}

function goesOnIn(now: Life | undefined, life: Life): boolean {
  return now !== undefined && (now === life || goesOnIn(now.from, life));
}

/**
 * The passage at which one of a life stands in the life that it went on in: the same, or in an item
 * that it was put into, one that has its last words; undefined where there is none.
 */
export function passageIn(now: Life, life: Life, passage: string): string | undefined {
  if (goesOnIn(now, life)) return now.readings.has(passage) ? passage : undefined;
  const last = readingsThrough(life, passage).at(-1)?.digest;
  if (last === undefined || last === GONE) return undefined;
  return [...now.readings].find(
    ([id, readings]) => id !== WHOLE && readings.some(({ digest }) => digest === last),
  )?.[0];
}

/**
 * The readings of items that were put into some others, at the anchors where they are looked for:
 * the passage that has their words now, or the item; and the day on which they were put there.
 * @param joined from `joinedLives`.
 */
export function joinedReadings(
  lives: Lives,
  joined: ReadonlyMap<Place, readonly Life[]>,
  items: readonly Place[],
): ReadingAt[] {
  return items.flatMap((place) => {
    const now = livingAt(lives, place);
    if (!now) return [];
    return (joined.get(place) ?? []).flatMap((life) =>
      [WHOLE, ...passagesThrough(life)].flatMap((passage): ReadingAt[] => {
        const there = passage === WHOLE ? undefined : passageIn(now, life, passage);
        const anchor = anchorIn(place, there ?? WHOLE);
        const digests = new Set(readingsThrough(life, passage).map(({ digest }) => digest));
        digests.delete(GONE);
        return [...digests].map((digest) => ({
          anchor,
          reading: digest.slice(0, SHORT_DIGEST),
          on: life.end?.on ?? '',
        }));
      }),
    );
  });
}
