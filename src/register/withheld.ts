import { answerOf, type Standing } from './answers.ts';
import type { EarlierWords } from './earlier-file.ts';
import type { Life, Lives, Reading } from './lives.ts';
import { onward } from './onward.ts';
import { readingsThrough } from './readings-of.ts';

/** The readings since the words were last published or edited, up to one of them: each was made of the one before. */
export function madeOf(readings: readonly Reading[], last: number): Reading[] {
  const upTo = readings.slice(0, last + 1);
  const start = upTo.findLastIndex(({ kind }) => kind !== 'corrected');
  return upTo.slice(Math.max(0, start));
}

/** Whether the words of one life may not be shown: what stood there is withdrawn, or taken in private now. */
function isLifeWithheld(lives: Lives, standing: Standing, life: Life): boolean {
  const now = onward(lives, life);
  if (now.end?.kind === 'withdrawn') return true;
  const answer = answerOf(lives, standing, now.place);
  return answer.kind !== 'stands' || standing.isPrivate(answer.place);
}

/**
 * Whether the words of an earlier reading may stand nowhere: its item is withdrawn or an item taken
 * in private now, or a correction that made them was agreed in minutes that are withdrawn.
 */
export function isWithheld(
  lives: Lives,
  standing: Standing,
  { place, passage, digest }: Omit<EarlierWords, 'words'>,
): boolean {
  return (lives.get(place) ?? []).some((life) => {
    const readings = readingsThrough(life, passage);
    const at = readings.findLastIndex((reading) => reading.digest === digest);
    if (at === -1) return false;
    const isOfWithdrawn = madeOf(readings, at).some(
      ({ by }) => by !== undefined && answerOf(lives, standing, by).kind === 'withdrawn',
    );
    return isOfWithdrawn || isLifeWithheld(lives, standing, life);
  });
}
