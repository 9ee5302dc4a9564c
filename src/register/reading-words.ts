import type { WordsKept } from './earlier-words.ts';
import { GONE } from './events.ts';
import { WHOLE, type Life } from './lives.ts';
import { passagesThrough } from './readings-of.ts';
import { lastStage, passageDigest, type Surface } from './surface.ts';

/** The words of a passage as it now reads; empty where none stand. */
export function wordsNow({ passages }: Surface, passage: string): string {
  const found = passages.find(({ id }) => id === passage);
  return found?.stages[lastStage(found)]?.text ?? '';
}

/**
 * The words of a reading, from whatever holds them: the records, whose corrections keep the words
 * they were made of, or the earlier words kept beside the register; undefined if nothing does.
 */
export function readingWords(
  surface: Surface,
  life: Life,
  kept: WordsKept,
  { passage, digest }: { passage: string; digest: string },
): string | undefined {
  if (digest === GONE) return '';
  const found = surface.passages.find(({ id }) => id === passage);
  const stage = found?.stages.findIndex((_, index) => passageDigest(found, index) === digest) ?? -1;
  return stage === -1 ? kept(life, passage, digest) : found?.stages[stage]?.text;
}

/**
 * The digests that the passages of an item had when the item as a whole had a reading; undefined if
 * it never had it, at whatever place. A passage that was not there then is left out.
 * @param whole short or full digest of the whole.
 */
export function passagesWhen(life: Life, whole: string): Map<string, string> | undefined {
  const event = life.readings.get(WHOLE)?.findLast(({ digest }) => digest.startsWith(whole))?.event;
  if (event === undefined) return life.from && passagesWhen(life.from, whole);
  const digests = new Map<string, string>();
  for (const passage of passagesThrough(life)) {
    const reading = life.readings.get(passage)?.findLast((one) => one.event <= event);
    if (reading && reading.digest !== GONE) digests.set(passage, reading.digest);
  }
  return digests;
}
