import { group } from '../archive/archive.ts';
import type { KeptWords } from '../archive/kept-words.ts';
import type { WordsKept } from './earlier-words.ts';
import { livingAt, type Life, type Lives } from './lives.ts';
import { onward } from './onward.ts';
import { anchorOf, pageOf, type Place } from './place.ts';
import { earlierReadings, passagesThrough } from './readings-of.ts';
import type { RegisterForPages } from './register-of.ts';

const MEETINGS = /^meetings\//; // before the id of a meeting in its place

/** The earlier words kept of the item of a life, those of each passage newest first. */
export function keptOfLife(life: Life, kept: WordsKept): KeptWords[] {
  const item = anchorOf(life.place);
  return [...passagesThrough(life)].flatMap((passage) =>
    earlierReadings(life, passage).flatMap(({ reading, until, change }): KeptWords[] => {
      const words = kept(life, passage, reading);
      if (words === undefined) return [];
      const isCorrected = change === 'corrected';
      return [{ item, passage, reading, words, until, ...(isCorrected && { isCorrected }) }];
    }),
  );
}

/** Where the items stand now of which earlier words are kept. */
function placesNow(lives: Lives, names: Iterable<string>): Set<Place> {
  const places = new Set([...names].map((name) => name.split(' ')[0] ?? ''));
  const all = [...places].flatMap((place) => lives.get(place) ?? []);
  return new Set(all.map((life) => onward(lives, life).place));
}

/**
 * The earlier words that are kept and may be shown, by the id of the meeting at whose items they
 * stood: `board/2017-02-20`.
 */
export function keptReadings({
  lives,
  kept,
  keptWords,
}: Pick<RegisterForPages, 'lives' | 'kept' | 'keptWords'>): Map<string, KeptWords[]> {
  const found = new Map<string, KeptWords[]>();
  for (const place of [...placesNow(lives, keptWords.keys())].sort()) {
    const life = livingAt(lives, place);
    for (const one of life ? keptOfLife(life, kept) : []) {
      group(found, pageOf(place).replace(MEETINGS, ''), one);
    }
  }
  return found;
}
