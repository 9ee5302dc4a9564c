import {
  bothKey,
  writeBoth,
  type BothReadings,
  type WrittenBoth,
} from '../../archive/both-readings.ts';
import { wordDiff } from '../../archive/word-diff.ts';
import type { WordsKept } from '../../register/earlier-words.ts';
import { GONE } from '../../register/events.ts';
import { livingAt, WHOLE, type Life } from '../../register/lives.ts';
import { passagesWhen, readingWords, wordsNow } from '../../register/reading-words.ts';
import { anchorIn, passagesThrough, type PublishedReading } from '../../register/readings-of.ts';
import type { RegisterForPages } from '../../register/register-of.ts';
import { lastStage, passageDigest, type Surface } from '../../register/surface.ts';

/** Both readings of one passage: as it read with a digest, and as it reads now. */
function ofPassage(
  surface: Surface,
  life: Life,
  kept: WordsKept,
  reading: { passage: string; digest: string },
): BothReadings {
  const anchor = anchorIn(surface.place, reading.passage);
  const then = readingWords(surface, life, kept, reading);
  const diff = then === undefined ? undefined : wordDiff(then, wordsNow(surface, reading.passage));
  return { anchor, ...(diff && { diff }) };
}

/** The passages of an item that read otherwise now than when its whole had a reading. */
function ofItem(surface: Surface, life: Life, kept: WordsKept, whole: string): BothReadings[] {
  const then = passagesWhen(life, whole) ?? new Map<string, string>();
  const now = new Map(
    surface.passages.map((passage) => [passage.id, passageDigest(passage, lastStage(passage))]),
  );
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((passage) => {
    const digest = then.get(passage) ?? GONE;
    if (digest === (now.get(passage) ?? GONE)) return [];
    return [ofPassage(surface, life, kept, { passage, digest })];
  });
}

/**
 * Both readings of everything on a page that was edited after it was published, by anchor and short
 * digest of the earlier reading (`bothKey`). Readings that the page shows itself, since corrections
 * keep them, are left out.
 * @param published the earlier readings that the register knows, by anchor.
 * @param isShown whether a reading is among those, or is shown now.
 */
export function bothOfPage(
  surfaces: readonly Surface[],
  { lives, kept }: Pick<RegisterForPages, 'lives' | 'kept'>,
  published: ReadonlyMap<string, readonly PublishedReading[]>,
  isShown: (anchor: string, reading: string) => boolean,
): Record<string, WrittenBoth[]> {
  const found: Record<string, WrittenBoth[]> = {};
  if (published.size === 0) return found;
  for (const surface of surfaces) {
    const life = surface.isPrivate ? undefined : livingAt(lives, surface.place);
    if (!life) continue;
    for (const passage of [WHOLE, ...passagesThrough(life)]) {
      const anchor = anchorIn(surface.place, passage);
      for (const { reading } of published.get(anchor) ?? []) {
        if (isShown(anchor, reading)) continue;
        const both =
          passage === WHOLE
            ? ofItem(surface, life, kept, reading)
            : [ofPassage(surface, life, kept, { passage, digest: reading })];
        found[bothKey(anchor, reading)] = both.map(writeBoth);
      }
    }
  }
  return found;
}
