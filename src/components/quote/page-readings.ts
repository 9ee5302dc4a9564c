import type { ItemReading } from '../../quote/verdict.ts';
import { wordsOf } from '../../quote/words.ts';
import { textOfPassage } from './text-of-passage.ts';

/** A reading of an item on its page, with the id of the passage of each word; empty for the word of a label. */
interface PageReading extends ItemReading {
  passages: readonly string[];
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

/** The readings of an item as its page shows them: the one in force, then each earlier one of a passage. */
export function readingsOnPage(item: Element): PageReading[] {
  const read = (place: Element, text: Element): Piece => ({
    words: wordsOf(textOfPassage(text)),
    id: place.id,
  });
  const places = [...item.querySelectorAll('.words .passage, .words .label')];
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

/** The id of the first passage in which some words of a reading stand; undefined where none has one. */
export function passageAt(
  { passages }: PageReading,
  at: number,
  length: number,
): string | undefined {
  return passages.slice(at, at + length).find((id) => id !== '');
}
