import type { SpellingFile, Start } from '../data/format.ts';
import { stem } from '../text/stem.ts';
import type { Loader } from './loader.ts';

/** The numbers of the files of the archive's own words that begin with any of some letters. */
export function filesOf(letters: string, start: Pick<Start, 'spellings'>): number[] {
  return start.spellings.flatMap((held, number) =>
    [...letters].some((letter) => held.includes(letter)) ? number : [],
  );
}

async function sameLetter(
  word: string,
  start: Pick<Start, 'spellings'>,
  loader: Pick<Loader, 'spellings'>,
): Promise<SpellingFile[]> {
  const numbers = filesOf(word.charAt(0), start);
  return Promise.all(numbers.map((number) => loader.spellings(number)));
}

/** The words of the archive that begin with some letters, the commonest first: what may be being typed. */
export async function beginningWith(
  letters: string,
  start: Pick<Start, 'spellings'>,
  loader: Pick<Loader, 'spellings'>,
): Promise<string[]> {
  const files = await sameLetter(letters, start, loader);
  return files
    .flatMap(({ words, ranks }) =>
      words.flatMap((word, row) =>
        word.startsWith(letters) ? [{ word, rank: ranks[row] ?? 0 }] : [],
      ),
    )
    .sort((a, b) => b.rank - a.rank)
    .map(({ word }) => word);
}

/** Whether the archive has a word, in any of its forms, or words that begin with it. */
export async function isHeld(
  word: string,
  start: Pick<Start, 'spellings'>,
  loader: Pick<Loader, 'spellings'>,
): Promise<boolean> {
  const sought = stem(word);
  const files = await sameLetter(word, start, loader);
  return files.some(({ words }) =>
    words.some(
      (held) => held.startsWith(word) || (held.startsWith(sought) && stem(held) === sought),
    ),
  );
}
