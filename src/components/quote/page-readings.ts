import type { KeptWords } from '../../archive/kept-words.ts';
import { kindOfKept, type ItemReading } from '../../quote/verdict.ts';
import { wordsOf } from '../../quote/words.ts';
import { textOfPassage } from './text-of-passage.ts';

/** A reading of an item on its page, with the id of the passage of each word; empty for the word of a label. */
export interface PageReading extends ItemReading {
  passages: readonly string[];
  /** What its address ends with, where the page shows it only to those who cite it. */
  cited?: string;
}

/** What is read in a passage or a label: its words, and its id. */
interface Piece {
  words: string[];
  id: string;
}

function reading(kind: ItemReading['kind'], pieces: readonly Piece[]): PageReading {
  return {
    kind,
    words: pieces.flatMap(({ words }) => words),
    passages: pieces.flatMap(({ words, id }) => words.map(() => id)),
  };
}

function read(place: Element, text: Element): Piece {
  return { words: wordsOf(textOfPassage(text)), id: place.id };
}

/** The passages and labels of an item. */
function placesIn(item: Element): Element[] {
  return [...item.querySelectorAll('.words .passage, .words .label')];
}

/** The readings of an item as its page shows them: the one in force, then each earlier one of a passage. */
export function readingsOnPage(item: Element): PageReading[] {
  const places = placesIn(item);
  const now = places.map((place) => read(place, place));
  const earlier = places.flatMap((place, nth) =>
    [...place.querySelectorAll('.corrected blockquote')].map((quotation) => {
      const before = read(place, quotation);
      return reading(
        'earlier',
        now.map((piece, index) => (index === nth ? before : piece)),
      );
    }),
  );
  return [reading('now', now), ...earlier];
}

/**
 * The readings of an item with each passage as it read before it was edited; of a passage that is
 * gone, its own words.
 */
export function readingsWith(item: Element, kept: readonly KeptWords[]): PageReading[] {
  const now = placesIn(item).map((place) => read(place, place));
  return kept.map((one) => {
    const before = { words: wordsOf(one.words), id: `${item.id}-${one.passage}` };
    const isThere = now.some(({ id }) => id === before.id);
    const pieces = now.map((piece) => (piece.id === before.id ? before : piece));
    return {
      ...reading('edited', isThere ? pieces : [before]),
      ...kindOfKept(one),
      cited: `?reading=${one.reading}#${before.id}`,
    };
  });
}

/** The id of the first passage in which some words of a reading stand; undefined where none has one. */
export function passageAt(
  { passages }: PageReading,
  at: number,
  length: number,
): string | undefined {
  return passages.slice(at, at + length).find((id) => id !== '');
}
