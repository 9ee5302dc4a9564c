import type { Standing } from './answers.ts';
import { keyOf, type EarlierWords } from './earlier-file.ts';
import { GONE, type Event } from './events.ts';
import { livingAt, type Life, type Lives } from './lives.ts';
import type { Place } from './place.ts';
import { readingsThrough } from './readings-of.ts';
import { passageDigest, type Surface, type Surfaces } from './surface.ts';
import { madeOf } from './withheld.ts';

/** A reading that a publication takes from the records: nothing that is read holds its words any more. */
export interface GivingWay extends Omit<EarlierWords, 'words'> {
  /** The life in which it stood until now. */
  life: Life;
  /** The item at which the words are edited: where it stands now. */
  at: Surface;
}

/** The digests of every reading of a passage that the records hold now. */
export function digestsHeld(surface: Surface, passage: string): Set<string> {
  const found = surface.passages.find(({ id }) => id === passage);
  return new Set(found?.stages.map((_, stage) => passageDigest(found, stage)));
}

/** Where the places that arrive in a publication stood before. */
function arrivalsIn(events: readonly Event[]): Map<Place, Place> {
  return new Map(
    events.flatMap((event): [Place, Place][] =>
      event.verb === 'published' && event.from !== undefined ? [[event.place, event.from]] : [],
    ),
  );
}

/**
 * The readings that a publication's edits take from the records. Those that went before an earlier
 * edit gave way then; those of an item taken in private, or that was withdrawn, are left out.
 * @param lives of the register before the publication.
 */
export function givingWay(
  lives: Lives,
  { shown }: Surfaces,
  standing: Standing,
  events: readonly Event[],
): GivingWay[] {
  const arrivals = arrivalsIn(events);
  return events.flatMap((event): GivingWay[] => {
    const at = event.verb === 'edited' ? shown.get(event.place) : undefined;
    if (event.verb !== 'edited' || !at || standing.isPrivate(event.place)) return [];
    const from = arrivals.get(event.place);
    const life = from === undefined ? livingAt(lives, event.place) : lives.get(from)?.at(-1);
    if (!life || life.end?.kind === 'withdrawn') return [];
    const { place } = life;
    return event.passages.flatMap(([passage]) => {
      const readings = readingsThrough(life, passage);
      const held = digestsHeld(at, passage);
      const lost = new Map<string, GivingWay>();
      for (const { digest } of madeOf(readings, readings.length - 1)) {
        if (digest === GONE || held.has(digest)) continue;
        const one = { place, passage, digest, life, at };
        lost.set(keyOf(one), one);
      }
      return [...lost.values()];
    });
  });
}
