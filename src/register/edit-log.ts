import { wordDiff, type WordDiff } from '../archive/word-diff.ts';
import { answerOf, type Standing } from './answers.ts';
import type { WordsKept } from './earlier-words.ts';
import { GONE } from './events.ts';
import { livingAt, WHOLE, type Life, type Lives, type Reading } from './lives.ts';
import type { Place } from './place.ts';
import { passagesThrough, readingsThrough } from './readings-of.ts';
import { readingWords } from './reading-words.ts';
import type { Surface } from './surface.ts';

/** A passage that an edit changed: the words before and after, undefined where they are not kept. */
export interface EditedPassage {
  passage: string;
  diff: WordDiff | undefined;
}

/** An edit of what was published, without a correction by the council. */
export interface LoggedEdit {
  /** Where it stands now. */
  place: Place;
  /** YYYY-MM-DD. */
  on: string;
  because?: string;
  /** None where only the title or other facts were edited. */
  passages: EditedPassage[];
}

/** The digest that a passage had when a publication was done: corrections published with an edit go with it. */
function digestAfter(readings: readonly Reading[], at: number): string {
  let last = at;
  for (;;) {
    const next = readings[last + 1];
    if (next?.kind !== 'corrected' || next.on !== readings[at]?.on) break;
    last += 1;
  }
  return readings[last]?.digest ?? GONE;
}

/** What one edit of a life changed in its passages. */
function passagesOf(
  now: Life,
  edit: Reading,
  life: Life,
  wordsOf: (passage: string, digest: string) => string | undefined,
): EditedPassage[] {
  return [...passagesThrough(now)].flatMap((passage): EditedPassage[] => {
    const made = life.readings.get(passage)?.find((one) => one.event === edit.event);
    const readings = readingsThrough(now, passage);
    const at = made ? readings.indexOf(made) : -1;
    if (at === -1) return [];
    const [before, after] = [readings[at - 1]?.digest ?? GONE, digestAfter(readings, at)];
    if (before === after) return [];
    const [then, since] = [wordsOf(passage, before), wordsOf(passage, after)];
    const isKept = then !== undefined && since !== undefined;
    return [{ passage, diff: isKept ? wordDiff(then, since) : undefined }];
  });
}

/**
 * Every edit of what was published and still stands, newest first. Places that are withdrawn or
 * taken in private now are left out.
 * @param surfaceAt what is published at an item's place; undefined for any other.
 */
export function editLog(
  lives: Lives,
  standing: Standing,
  kept: WordsKept,
  surfaceAt: (place: Place) => Surface | undefined,
): LoggedEdit[] {
  const log: LoggedEdit[] = [];
  for (const place of lives.keys()) {
    const now = livingAt(lives, place);
    if (!now || standing.isPrivate(place)) continue;
    for (let life: Life | undefined = now; life; life = life.from) {
      const edits = (life.readings.get(WHOLE) ?? []).filter(({ kind }) => kind === 'edited');
      if (edits.length === 0 || answerOf(lives, standing, place).kind !== 'stands') continue;
      const surface = surfaceAt(place);
      for (const edit of edits.toReversed()) {
        const passages = surface
          ? passagesOf(now, edit, life, (passage, digest) =>
              readingWords(surface, now, kept, { passage, digest }),
            )
          : [];
        const { on, because } = edit;
        log.push({ place, on, passages, ...(because !== undefined && { because }) });
      }
    }
  }
  return log.sort((a, b) => {
    const [one, other] = [`${b.on} ${a.place}`, `${a.on} ${b.place}`];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}
