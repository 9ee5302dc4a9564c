import { CHANGES, type EarlierReading } from './pinned.ts';

/** The readings of everything that can be cited on a page, by anchor: `item-9`, `item-9-p4`. */
export interface PageReadings {
  /** The short digest of the reading now shown. */
  current: ReadonlyMap<string, string>;
  /** Readings that gave way to others. */
  earlier: ReadonlyMap<string, readonly EarlierReading[]>;
}

/** Page readings as two attributes of the page. */
export interface WrittenReadings {
  current: string;
  earlier: string;
}

/** How many hex digits of a digest stand in an address. */
const DIGITS = 16;
/** Stands for something that shows no words, and so has no digest. */
const NONE = '0'.repeat(DIGITS);

/**
 * Writes the readings of a page as short text: the current digests without a gap, in the order of
 * the page; earlier ones as entries parted by spaces, their fields by colons.
 */
export function writeReadings({ current, earlier }: PageReadings): WrittenReadings {
  return {
    current: [...current.values()]
      .map((digest) => (digest.length === DIGITS ? digest : NONE))
      .join(''),
    earlier: [...earlier]
      .flatMap(([anchor, list]) =>
        list.map(({ reading, change, on, by = '', because = '' }) =>
          [anchor, reading, change, on, by, because].map(encodeURIComponent).join(':'),
        ),
      )
      .join(' '),
  };
}

function entries(text: string): string[][] {
  return text
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => entry.split(':').map(decodeURIComponent));
}

/**
 * Reads what `writeReadings` wrote.
 * @param anchors of everything that can be cited on the page, in its order; where there are not as
 * many as digests, no digest is taken for current.
 */
export function readReadings(written: WrittenReadings, anchors: readonly string[]): PageReadings {
  const earlier = new Map<string, EarlierReading[]>();
  for (const [anchor = '', reading = '', what, on = '', by, because] of entries(written.earlier)) {
    const change = CHANGES.find((known) => known === what);
    if (!change) continue;
    const one = { reading, change, on, ...(by && { by }), ...(because && { because }) };
    earlier.set(anchor, [...(earlier.get(anchor) ?? []), one]);
  }
  const isWhole = written.current.length === anchors.length * DIGITS;
  const current = (isWhole ? anchors : []).flatMap((anchor, index): [string, string][] => {
    const digest = written.current.slice(index * DIGITS, (index + 1) * DIGITS);
    return digest === NONE ? [] : [[anchor, digest]];
  });
  return { current: new Map(current), earlier };
}
