import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { About, AboutFile, MadeFile, ShardFile, WordsIndex } from '../data/format.ts';
import { DATA, paths, WORDS } from '../data/paths.ts';
import { packTraits } from '../data/traits.ts';
import { aboutFile } from './about.ts';
import { Packs } from './packs.ts';
import { runsOf } from './runs.ts';
import type { SearchRecord } from './search-record.ts';
import { textFiles } from './texts.ts';
import { written, type Vocabulary } from './vocabulary.ts';

/** How long the files of what records are about may be (characters of JSON) to come with the facts. */
const FEW = 16_000;

/** The folders of a period's files below a built site's folder. */
export function shardFolders(period: string): string[] {
  return [join(WORDS, period), join(DATA, period)];
}

/** What is written down of a period. */
export interface Shard {
  records: readonly SearchRecord[];
  /** Pagefind's index of their words. */
  words: WordsIndex;
  /** The words of the records, from which misspelled ones are mended. */
  vocabulary: Vocabulary;
  /** Of everything from which the period's files are made. */
  digest: string;
}

/**
 * Writes what the archive knows of a period's records, beside Pagefind's index of their words, below
 * a built site's folder; what stood there before is removed.
 * @param least the fewest records that a file of texts should hold.
 */
export function writeShard(
  period: string,
  { records, words, vocabulary, digest }: Shard,
  outDir: string,
  least = 1,
): void {
  rmSync(join(outDir, DATA, period), { recursive: true, force: true });
  const packs = new Packs(join(outDir, DATA));
  const { perText, files } = textFiles(records, least);
  files.forEach((file, number) => {
    packs.write(paths.text(period, number), file);
  });
  const about: Record<About, AboutFile> = {
    people: aboutFile(records, ({ presenters, named }) => [...new Set([...presenters, ...named])]),
    topics: aboutFile(records, ({ topics }) => topics),
  };
  const isSmall = JSON.stringify(about).length <= FEW;
  if (!isSmall) {
    packs.write(paths.people(period), about.people);
    packs.write(paths.topics(period), about.topics);
  }
  const bodies = [...new Set(records.map(({ body }) => body))].sort();
  const shard: ShardFile = {
    records: records.length,
    bodies,
    runs: runsOf(records, bodies),
    traits: records.map(packTraits).join(''),
    perText,
    words,
    ...(isSmall && { about }),
  };
  packs.write(paths.shard(period), shard);
  const made: MadeFile = { digest, ...written(vocabulary) };
  packs.write(paths.made(period), made);
}
