import { SHORT_DIGEST } from '../archive/digest.ts';
import { GONE } from './events.ts';
import { livingAt, WHOLE, type Life, type Lives, type Reading } from './lives.ts';
import { addressOf, anchorOf, type Place } from './place.ts';

/** A reading that was published at a place and gave way to another: what a pinned citation may name. */
export interface PublishedReading {
  /** The short digest, as addresses carry it. */
  reading: string;
  /** From and until when it stood there, YYYY-MM-DD. */
  from: string;
  until: string;
  /** What made the next reading. */
  change: 'corrected' | 'edited' | 'removed';
  /** Root-relative address of the item at which the correction was agreed. */
  by?: string;
  /** Why approved words were edited. */
  because?: string;
}

/** Readings of a passage through all places it stood at, oldest first. */
export function readingsThrough(life: Life, passage: string): Reading[] {
  const own = life.readings.get(passage) ?? [];
  if (!life.from) return own;
  // The line of an arrival repeats the reading it had where it was before.
  const before = readingsThrough(life.from, passage);
  const [first, ...rest] = own;
  return first && first.digest === before.at(-1)?.digest
    ? [...before, ...rest]
    : [...before, ...own];
}

/** The ids of all passages that a life ever had, at whatever place; the whole is none. */
export function passagesThrough(life: Life): Set<string> {
  const own = [...life.readings.keys()].filter((id) => id !== WHOLE);
  return new Set([...(life.from ? passagesThrough(life.from) : []), ...own]);
}

/** Shortens the digest of a whole to the form addresses carry. */
function short(digest: string): string {
  return digest.slice(0, SHORT_DIGEST);
}

function changeOf({
  digest,
  kind,
  by,
  because,
}: Reading): Pick<PublishedReading, 'change' | 'by' | 'because'> {
  if (digest === GONE && kind !== 'corrected') {
    return { change: 'removed', ...(because !== undefined && { because }) };
  }
  return {
    change: kind === 'corrected' ? 'corrected' : 'edited',
    ...(by !== undefined && { by: addressOf(by) }),
    ...(because !== undefined && { because }),
  };
}

/** The readings of a passage that are not in force any more, newest first, each once. */
export function earlierReadings(life: Life, passage: string): PublishedReading[] {
  const all = readingsThrough(life, passage);
  const current = all.at(-1)?.digest;
  const found = new Map<string, PublishedReading>();
  for (const [index, { digest, on }] of all.entries()) {
    const next = all[index + 1];
    if (!next || digest === current || digest === GONE || digest === next.digest) continue;
    found.set(digest, { reading: short(digest), from: on, until: next.on, ...changeOf(next) });
  }
  return [...found.values()].reverse();
}

/**
 * For the page of a meeting, which says what became of a cited reading: the earlier readings of every
 * item and passage on it, by anchor (`item-9`, `item-9-p4`); anchors that were never changed
 * are left out. A pinned digest that is neither shown now nor listed here was never published.
 * @param lives from `readRegister(registerFiles(folder), …)`, read once for all pages.
 * @param items places of its items (`meetings/<body>/<date>#item-9`).
 */
export function earlierReadingsByAnchor(
  lives: Lives,
  items: readonly Place[],
): Map<string, PublishedReading[]> {
  const found = new Map<string, PublishedReading[]>();
  for (const place of items) {
    const life = lives.get(place)?.at(-1);
    for (const passage of life ? [WHOLE, ...passagesThrough(life)] : []) {
      const earlier = life ? earlierReadings(life, passage) : [];
      const anchor = anchorIn(place, passage);
      if (earlier.length > 0) found.set(anchor, earlier);
    }
  }
  return found;
}

/** A reading by its short digest, the anchor where it stood, and a day: from when it stood there, or until when. */
export interface ReadingAt {
  anchor: string;
  reading: string;
  on: string;
}

/** The anchor of an item or of a passage of it: `item-9`, `item-9-p4`. */
export function anchorIn(place: Place, passage: string): string {
  return passage === WHOLE ? anchorOf(place) : `${anchorOf(place)}-${passage}`;
}

/** The last reading that the register has for each anchor of some items, since when: what a page shows may be newer. */
export function lastReadings(lives: Lives, items: readonly Place[]): ReadingAt[] {
  return items.flatMap((place) => {
    const life = livingAt(lives, place);
    return [...(life ? [WHOLE, ...passagesThrough(life)] : [])].flatMap((passage): ReadingAt[] => {
      const last = life && readingsThrough(life, passage).at(-1);
      if (!last || last.digest === GONE) return [];
      return [{ anchor: anchorIn(place, passage), reading: short(last.digest), on: last.on }];
    });
  });
}
