import type { Start } from '../data/format.ts';
import type { Loader } from './loader.ts';

/** The numbers of the files of the archive's own words that begin with any of some letters. */
export function filesOf(letters: string, start: Start): number[] {
  return start.spellings.flatMap((held, number) =>
    [...letters].some((letter) => held.includes(letter)) ? number : [],
  );
}

/** Whether a word of the archive begins with some letters: a word that is still being typed. */
export async function isBeginning(letters: string, start: Start, loader: Loader): Promise<boolean> {
  const numbers = filesOf(letters.charAt(0), start);
  const files = await Promise.all(numbers.map((number) => loader.spellings(number)));
  return files.some(({ words }) => words.some((word) => word.startsWith(letters)));
}
