import type { SpellingFile, Start } from '../data/format.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { stem } from '../text/stem.ts';
import { words as wordsIn } from '../text/tokens.ts';
import type { Asked } from './asked.ts';
import { filesOf } from './held.ts';
import type { Loader } from './loader.ts';

/** What is in the list of the archive's words: fostering; not 47300, not of. */
export const PROPER = /^\p{L}{3,}$/u;

/** The words without which no record has all that is asked. */
function needed({ sought, parsed }: Asked, absent: ReadonlySet<string>): string[] {
  const plain = sought.clauses.filter(
    ({ concepts, glued, or }) => concepts.length + or.length === 0 && glued === undefined,
  );
  const all = [...plain.flatMap(({ words }) => words), ...parsed.phrases.flatMap(wordsIn)];
  return all.filter((word) => PROPER.test(word) && !STOP_WORDS.has(word) && !absent.has(word));
}

/** The places of the periods in which a word stands in any form; undefined where that is not said. */
function placesOf(
  word: string,
  files: readonly SpellingFile[],
  count: number,
): Set<number> | undefined {
  const beginning = stem(word);
  const places = new Set<number>();
  for (const { words, periods } of files) {
    for (const [row, held] of words.entries()) {
      if (!held.startsWith(beginning) && stem(held) !== beginning) continue;
      const own = periods[row];
      if (!own) return undefined;
      for (const number of own) places.add(count - 1 - number);
    }
  }
  return places;
}

/**
 * Makes what says whether no record of a period can have all that is asked: one of the words does not
 * stand there. The lists of words are fetched when this is first asked, and
 * again where they could not be had.
 * @param absent words that stand nowhere and are not asked for any more.
 */
export function rulingOut(
  asked: Asked,
  absent: ReadonlySet<string>,
  start: Start,
  loader: Pick<Loader, 'spellings'>,
): (place: number) => Promise<boolean> {
  const count = start.periods.length;
  const load = async (): Promise<Set<number>[]> => {
    const all = await Promise.all(
      needed(asked, absent).map(async (word) => {
        const numbers = filesOf(word.charAt(0), start);
        const files = await Promise.all(numbers.map((number) => loader.spellings(number)));
        return placesOf(word, files, count) ?? [];
      }),
    );
    return all.flatMap((places) => (places instanceof Set ? [places] : []));
  };
  let loading: Promise<Set<number>[]> | undefined;
  return async (place) => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return (await loading).some((places) => !places.has(place));
  };
}
