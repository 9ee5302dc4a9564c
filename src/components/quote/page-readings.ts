import type { KeptWords } from '../../archive/kept-words.ts';
import { inState, statesBefore } from '../../quote/states.ts';
import { kindOfKept, type ItemReading } from '../../quote/verdict.ts';
import { wordsOf } from '../../quote/words.ts';
import { textOfPassage } from './text-of-passage.ts';

/** The day in the address of a meeting: `/meetings/board/2017-04-24/#item-2`. */
const DAY = /\d{4}-\d{2}-\d{2}/;

/** A reading of an item on its page, with the id of the passage of each word; empty for the word of a label. */
export interface PageReading extends ItemReading {
  passages: readonly string[];
  /** The readings that its passages had, by their ids, where the page shows them only to those who cite them. */
  cited?: ReadonlyMap<string, string>;
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

/** What stood at a passage before each correction that its page tells of, newest first. */
function beforeCorrections(place: Element): (Piece & { until: string })[] {
  const agreed = [...place.querySelectorAll('.corrected > p a')];
  const texts = [...place.querySelectorAll('.corrected blockquote')].map((one) => read(place, one));
  // Of words that a correction put in as a passage of their own nothing stood there before.
  const stood = texts.length < agreed.length ? [{ words: [], id: place.id }, ...texts] : texts;
  return stood
    .map((piece, index) => {
      const link = agreed[index]?.getAttribute('href') ?? '';
      return { ...piece, until: `${DAY.exec(link)?.[0] ?? ''} ${link}` };
    })
    .reverse();
}

/** The readings of an item as its page shows them: the one in force, then each state before a correction. */
export function readingsOnPage(item: Element): PageReading[] {
  const places = placesIn(item);
  const now = places.map((place) => read(place, place));
  const earlier = statesBefore(places.flatMap(beforeCorrections)).map(({ stood }) =>
    reading('earlier', inState(now, stood)),
  );
  return [reading('now', now), ...earlier];
}

/** The readings of an item in each state before an edit, and before corrections of what was edited since. */
export function readingsWith(item: Element, kept: readonly KeptWords[]): PageReading[] {
  const now = placesIn(item).map((place) => read(place, place));
  const before = kept.map((one) => ({
    ...one,
    id: `${item.id}-${one.passage}`,
    words: wordsOf(one.words),
  }));
  return statesBefore(before).map(({ stood, gaveWay }) => ({
    ...reading('edited', inState<Piece>(now, stood)),
    ...kindOfKept(gaveWay),
    cited: new Map([...stood].map(([id, one]) => [id, one.reading])),
  }));
}

/**
 * What an address ends with that leads to some words of a reading: to the first passage in which they
 * stand, in the reading that only those see who cite it; undefined where they stand in none.
 */
export function addressEnd(
  { passages, cited }: PageReading,
  at: number,
  length: number,
): string | undefined {
  const there = passages.slice(at, at + length).filter((id) => id !== '');
  const id = there.find((one) => cited?.has(one)) ?? there[0];
  const named = id === undefined ? undefined : cited?.get(id);
  return id === undefined ? undefined : `${named === undefined ? '' : `?reading=${named}`}#${id}`;
}
