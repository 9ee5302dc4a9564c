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

/** A period of which the last site may hold the same. */
export interface PeriodToTake extends Before {
  name: string;
  digest: string;
  outDir: string;
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

/** Takes a period over from the last site, if it was made of the same there. Gives its words. */
export function takePeriod({
  name,
  digest,
  outDir,
  ...before
}: PeriodToTake): { words: PeriodWords; taken: Taken } | undefined {
  const made = readMade(before.site, name);
  if (made?.digest !== digest) return undefined;
  const { words, counts } = made;
  return { words: { words, counts }, taken: takeShard(name, before, outDir) };
}
