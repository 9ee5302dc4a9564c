import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LimitFunction } from 'p-limit';
import type { WordsIndex } from '../data/format.ts';
import { WORDS } from '../data/paths.ts';
import { cutWords } from './cut-words.ts';
import type { Indexed, PagefindThreads } from './pagefind.ts';
import { byPeriod } from './periods.ts';
import { unitedWords } from './united-words.ts';

/** The most records that Pagefind indexes together: it takes 170 KB of memory for each. */
const IN_LOT = 1000;

/** The records in lots of a year, half, quarter or month each, in their order. */
function lotsOf(records: readonly Indexed[]): Indexed[][] {
  const dated = records.map((one) => ({ date: one.record.date, count: 1, one }));
  const parted = byPeriod(dated, { whole: IN_LOT, period: IN_LOT }).reverse();
  return parted.map(([, some]) => some.map(({ one }) => one));
}

/** How the words of a period are indexed. */
export interface IndexingWords {
  /** BCP 47: `en-GB`. */
  language: string;
  outDir: string;
  /**
   * The folder where lots are kept from one build to the next; those of this period that are not
   * needed any more are removed.
   */
  kept: string;
  pagefind: PagefindThreads;
  /** Says how many lots are indexed at a time. */
  lots: LimitFunction;
}

/**
 * Writes the index of the words of a period's records into `<outDir>/pagefind/<period>`, and gives
 * what a browser has to know of it. Pagefind makes it in lots of few records, which are kept: when
 * one changes the others are not made again.
 * @param all records, oldest first, by which they are numbered.
 * @param onProgress is told how many records are done each time.
 * Throws on any error that Pagefind reports, and when a record is not in the index.
 */
export async function writeWords(
  period: string,
  all: readonly Indexed[],
  { language, outDir, kept, pagefind, lots }: IndexingWords,
  onProgress: (records: number) => void,
): Promise<WordsIndex> {
  const folder = join(kept, period);
  mkdirSync(folder, { recursive: true });
  const indexes = lotsOf(all)
    .filter((lot) => lot.length > 0)
    .map((lot) =>
      lots(async () => {
        const index = await pagefind.index(lot, language, folder);
        onProgress(lot.length);
        return index;
      }),
    );
  const used = await Promise.all(indexes);
  const words = cutWords(unitedWords(used), join(outDir, WORDS, period));
  for (const name of readdirSync(folder)) {
    if (!used.includes(join(folder, name))) rmSync(join(folder, name), { recursive: true });
  }
  return words;
}
