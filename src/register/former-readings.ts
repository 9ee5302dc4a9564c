import { SHORT_DIGEST } from '../archive/digest.ts';
import { answerOfLife, type Answer, type Standing } from './answers.ts';
import { GONE } from './events.ts';
import { passageIn } from './joined.ts';
import { livingAt, WHOLE, type Life, type Lives } from './lives.ts';
import type { Place } from './place.ts';
import { anchorIn, passagesThrough, readingsThrough } from './readings-of.ts';

/** A reading of what stood at an anchor before and stands elsewhere now, or nowhere. */
export interface FormerReading {
  /** Where it was cited: `item-9-p4`. */
  anchor: string;
  /** Its short digest. */
  reading: string;
  answer: Extract<Answer, { kind: 'moved' | 'withdrawn' }>;
  /** The passage at the new place, where it stands there: `p4`. */
  passage?: string;
}

/** What became of what stood at a place in a life that ended; undefined where it goes on there. */
function becameOf(
  lives: Lives,
  standing: Standing,
  life: Life,
): FormerReading['answer'] | undefined {
  const answer = life.end && answerOfLife(lives, standing, life);
  return answer?.kind === 'moved' || answer?.kind === 'withdrawn' ? answer : undefined;
}

/**
 * The readings that were published at the anchors of a page by what stood there before: of items
 * that have another number now, or were withdrawn, whose old number another item may bear.
 * @param items places of all items ever published on the page.
 */
export function formerReadings(
  lives: Lives,
  standing: Standing,
  items: readonly Place[],
): FormerReading[] {
  return items.flatMap((place) =>
    (lives.get(place) ?? []).flatMap((life) => {
      const answer = becameOf(lives, standing, life);
      if (!answer) return [];
      const target = answer.kind === 'moved' ? livingAt(lives, answer.to) : undefined;
      return [WHOLE, ...passagesThrough(life)].flatMap((id): FormerReading[] => {
        const anchor = anchorIn(place, id);
        const there = id === WHOLE || !target ? undefined : passageIn(target, life, id);
        const digests = new Set(readingsThrough(life, id).map(({ digest }) => digest));
        digests.delete(GONE);
        return [...digests].map((digest) => ({
          anchor,
          reading: digest.slice(0, SHORT_DIGEST),
          answer,
          ...(there !== undefined && { passage: there }),
        }));
      });
    }),
  );
}
