import { standingOf } from './answers.ts';
import { keyOf, type EarlierWords } from './earlier-file.ts';
import { byKey, wordsKept } from './earlier-words.ts';
import type { Event } from './events.ts';
import { givingWay, type GivingWay } from './giving-way.ts';
import type { Lives } from './lives.ts';
import type { Surfaces } from './surface.ts';
import { wordsOnce, type EarlierVersions } from './words-once.ts';
import { isWithheld } from './withheld.ts';

/** A publication, as far as earlier words go. */
export interface Publishing {
  /** The register before and after it. */
  before: Lives;
  after: Lives;
  events: readonly Event[];
  surfaces: Surfaces;
  /** The earlier words kept until now. */
  kept: readonly EarlierWords[];
}

/**
 * What is kept of earlier words after a publication: what was kept, and the words that its edits
 * take from the records; without those of places that are withdrawn or taken in private by then.
 * `missing` are readings whose words no earlier version has: nothing may be published then.
 * @param versions earlier versions of records; undefined to keep none of the words that give way now.
 */
export function keepEarlier(
  { before, after, events, surfaces, kept }: Publishing,
  versions: EarlierVersions | undefined,
): { entries: EarlierWords[]; missing: GivingWay[] } {
  const standing = standingOf(surfaces);
  const isKept = wordsKept(byKey(kept));
  const mayStand = (one: Omit<EarlierWords, 'words'>): boolean => !isWithheld(after, standing, one);
  const wanted = givingWay(before, surfaces, standing, events).filter(
    (one) => isKept(one.life, one.passage, one.digest) === undefined && mayStand(one),
  );
  const { found, missing } = versions ? wordsOnce(wanted, versions) : { found: [], missing: [] };
  const all = new Map([...kept, ...found].map((one) => [keyOf(one), one]));
  return { entries: [...all.values()].filter(mayStand), missing };
}
