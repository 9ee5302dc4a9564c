import type { MadeFile } from '../data/format.ts';
import { readMade } from './made-shards.ts';
import type { SearchRecord } from './search-record.ts';
import { searched, type KnownNames } from './searched.ts';
import { takeShard, type Before, type Taken } from './take-shard.ts';
import { written } from './vocabulary.ts';
import { writeWords, type IndexingWords } from './words-of-period.ts';
import { writeShard } from './write-shard.ts';

/** The words of a period's records, and in how many each stands. */
export type PeriodWords = Pick<MadeFile, 'words' | 'counts'>;

/** A period that is indexed anew. Plain data, so that a thread can be given it. */
export interface PeriodToIndex {
  name: string;
  /** Its records, oldest first. */
  records: SearchRecord[];
  known: KnownNames;
  /** Of everything from which its files are made. */
  digest: string;
  /** The fewest records in a file of texts. */
  least: number;
  /** The folder of Pagefind's work. */
  lots: string;
  outDir: string;
}

/** Periods of which a site that was built before may hold the same. */
export interface PeriodsToFind {
  /** Its folder. */
  site: string;
  /** Their names, and the digests of everything from which their files are made. */
  periods: { name: string; digest: string }[];
}

/** Periods that are taken over from sites that hold the same. */
export interface PeriodsToTake extends Before {
  names: string[];
  outDir: string;
}

/** The periods that were taken over. */
export interface TakenPeriods extends Taken {
  names: string[];
}

/**
 * Writes all files of a period. Gives its words.
 * @param by what its words are indexed.
 * @param tell is told how many more records are done.
 */
export async function indexPeriod(
  { name, records, known, digest, least, lots: kept, outDir }: PeriodToIndex,
  by: Pick<IndexingWords, 'pagefind' | 'lots'>,
  tell: (more: number) => void,
): Promise<PeriodWords> {
  const { all, vocabulary } = searched(records, known);
  const { language } = known;
  const words = await writeWords(name, all, { language, outDir, kept, ...by }, tell);
  writeShard(name, { records, words, vocabulary, digest }, outDir, least);
  return written(vocabulary);
}

/** The words of those periods that a site holds and made of the same, by their names. */
export function wordsHeld({ site, periods }: PeriodsToFind): Map<string, PeriodWords> {
  const held = new Map<string, PeriodWords>();
  for (const { name, digest } of periods) {
    const made = readMade(site, name);
    if (made?.digest === digest) held.set(name, { words: made.words, counts: made.counts });
  }
  return held;
}

/** Takes the files of periods over from a site that holds the same. */
export function takePeriods({ names, outDir, ...before }: PeriodsToTake): TakenPeriods {
  const taken = names.map((name) => takeShard(name, before, outDir));
  return {
    names,
    folders: taken.flatMap(({ folders }) => folders),
    files: taken.flatMap(({ files }) => files),
  };
}
