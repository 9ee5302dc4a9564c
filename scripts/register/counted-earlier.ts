import { standingOf } from '../../src/register/answers.ts';
import type { EarlierWords } from '../../src/register/earlier-file.ts';
import { byKey, wordsKept } from '../../src/register/earlier-words.ts';
import { GONE } from '../../src/register/events.ts';
import { digestsHeld } from '../../src/register/giving-way.ts';
import { livingAt, type Lives } from '../../src/register/lives.ts';
import { passagesThrough, readingsThrough } from '../../src/register/readings-of.ts';
import type { Surfaces } from '../../src/register/surface.ts';

function readings(count: number): string {
  return `${count.toLocaleString('en-GB')} earlier ${count === 1 ? 'reading' : 'readings'}`;
}

/**
 * How many earlier readings of passages the records hold no more, and of how many no words are kept:
 * a line of text, empty where nothing was ever edited. Those of withdrawn records are not counted.
 */
export function countedEarlier(
  lives: Lives,
  surfaces: Surfaces,
  kept: readonly EarlierWords[],
): string {
  const words = wordsKept(byKey(kept));
  const standing = standingOf(surfaces);
  let [edited, without] = [0, 0];
  for (const surface of surfaces.shown.values()) {
    const life = livingAt(lives, surface.place);
    if (!life || standing.isPrivate(surface.place)) continue;
    for (const passage of passagesThrough(life)) {
      const held = digestsHeld(surface, passage);
      const digests = new Set(readingsThrough(life, passage).map(({ digest }) => digest));
      for (const digest of digests) {
        if (digest === GONE || held.has(digest)) continue;
        edited += 1;
        if (words(life, passage, digest) === undefined) without += 1;
      }
    }
  }
  if (edited === 0) return '';
  const note =
    without === 0
      ? `${edited === 1 ? 'its' : 'their'} words are kept`
      : `of ${String(without)} no words are kept`;
  return `${readings(edited)} gave way to edits; ${note}.\n`;
}
