import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { answerDigest } from '../archive/answer-digest.ts';
import type { Archive } from '../archive/archive.ts';
import type { Content } from '../archive/content.ts';
import type { MadeFile, Period } from './data/format.ts';
import { DATA, WORDS } from './data/paths.ts';
import { knownNames } from './index/known-names.ts';
import { readMade } from './index/made-shards.ts';
import { byPeriod, CAPS, type Caps } from './index/periods.ts';
import { searched, type KnownNames } from './index/searched.ts';
import { codeDigest, shardDigest } from './index/shard-digest.ts';
import { sourcesOf, type Source } from './index/sources.ts';
import type { SearchRecord } from './index/search-record.ts';
import { takeShard, type Taken } from './index/take-shard.ts';
import { titlesOf, titlesToSuggest } from './index/titles.ts';
import { addWritten, type Vocabulary, written } from './index/vocabulary.ts';
import { Whereabouts } from './index/whereabouts.ts';
import { writeWords } from './index/words-of-period.ts';
import { writeShard } from './index/write-shard.ts';
import { writeStart } from './index/write-start.ts';

/** How many periods are indexed at a time. */
const AT_ONCE = 2;

/** How a site is indexed; all can be left out. */
export interface Indexing {
  /** The folder of the last good site: periods that are the same there are taken over from it. */
  before?: string | undefined;
  /** The folder of an older one that is not needed any more: what is the same there is moved from it. */
  spent?: string | undefined;
  /** The folder in which Pagefind's work is kept from one build to the next; without, nothing is kept. */
  kept?: string | undefined;
  /** How many records are indexed together at the most. */
  caps?: Caps;
  /** The most files of texts, for hosts that take few: each is larger, and so is every result. */
  mostTexts?: number | undefined;
  /** Which periods are indexed, where others are on other machines: the files of the whole are not written then. */
  only?: ((period: string) => boolean) | undefined;
  /** Is told now and then how many records are done, of how many. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What was indexed. */
export interface IndexedSite {
  items: number;
  papers: number;
  /** How many periods were indexed anew, and how many taken over from the last site. */
  built: number;
  kept: number;
  /** The folders of those that were taken over. */
  taken: Taken;
}

function count(sources: readonly Source[], kind: Source['kind']): number {
  return sources.reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0);
}

/** The fewest records in a file of texts so that there are not too many: a power of two, so that it changes seldom. */
function leastPerText(total: number, most: number | undefined): number {
  let least = 1;
  while (most !== undefined && total / least > Math.max(1, most)) least *= 2;
  return least;
}

/** What has to be known of a period even where it is not indexed anew. */
interface AboutPeriod {
  /** Of everything from which its files are made. */
  digest: string;
  /** The dates of its first and last record. */
  from: string;
  to: string;
  titles: string[];
}

function aboutPeriod(
  records: readonly SearchRecord[],
  known: KnownNames,
  rest: readonly (string | number)[],
): AboutPeriod {
  return {
    digest: shardDigest(records, known, rest),
    from: records[0]?.date ?? '',
    to: records.at(-1)?.date ?? '',
    titles: titlesOf(records),
  };
}

/** Removes what is kept of periods that are no more. */
function forget(kept: string, periods: readonly Period[]): void {
  const names = new Set(periods.map(({ name }) => name));
  for (const name of existsSync(kept) ? readdirSync(kept) : []) {
    if (!names.has(name)) rmSync(join(kept, name), { recursive: true });
  }
}

/** The words of a period's records, and in how many each stands. */
type Words = Pick<MadeFile, 'words' | 'counts'>;

/** A period that was indexed, or taken over from the last site. */
interface IndexedPeriod {
  period: Period;
  words: Words;
  titles: string[];
  taken: Taken | undefined;
}

/** How a period is indexed anew. */
interface Making {
  known: KnownNames;
  /** Of everything from which its files are made. */
  digest: string;
  /** The fewest records in a file of texts. */
  least: number;
  /** The folder of Pagefind's work. */
  lots: string;
  outDir: string;
  /** Is told how many more records are done. */
  tell: (more: number) => void;
}

/** Writes all files of a period. Gives its words. */
async function indexAnew(
  name: string,
  records: readonly SearchRecord[],
  { known, digest, least, lots, outDir, tell }: Making,
): Promise<Words> {
  const { all, vocabulary } = searched(records, known);
  const { language } = known;
  const words = await writeWords(name, all, { language, outDir, kept: lots }, tell);
  writeShard(name, { records, words, vocabulary, digest }, outDir, least);
  return written(vocabulary);
}

/** Takes a period over from the last site, if it was made of the same there. Gives its words. */
function takeOver(
  name: string,
  digest: string,
  { before, spent, outDir }: Pick<Indexing, 'before' | 'spent'> & { outDir: string },
): { words: Words; taken: Taken } | undefined {
  const made = before === undefined ? undefined : readMade(before, name);
  if (before === undefined || made?.digest !== digest) return undefined;
  return { words: made, taken: takeShard(name, { site: before, spent }, outDir) };
}

/** Lets something use the folder of what is kept, or one that is taken away in the end. */
async function withFolder<Result>(
  kept: string | undefined,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  if (kept !== undefined) return use(kept);
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-words-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Writes the search index of a built site, one record an agenda item and one a paper, in one index
 * or, for a large archive, one a period: Pagefind's of the words into `<outDir>/pagefind`, and what
 * the archive knows of the records (names, dates, kinds, texts, spellings) into
 * `<outDir>/search/data`. Two periods are in memory at a time: one's words are read while Pagefind
 * indexes the other's. Throws on any error.
 */
export async function indexSite(
  content: Content,
  archive: Archive,
  outDir: string,
  { before, spent, kept, caps = CAPS, mostTexts, only, onProgress }: Indexing = {},
): Promise<IndexedSite> {
  const sources = sourcesOf(content, archive);
  const known: KnownNames = { ...knownNames(archive), language: archive.facts.language };
  const total = count(sources, 'meeting') + count(sources, 'paper');
  const least = leastPerText(total, mostTexts);
  const code = codeDigest();
  for (const folder of [WORDS, DATA]) {
    rmSync(join(outDir, folder), { recursive: true, force: true });
  }
  let done = 0;
  const tell = (more: number): void => {
    onProgress?.((done += more), total);
  };
  const people = answerDigest([...archive.people.byId.values()]);
  const indexPeriod = async (
    lots: string,
    name: string,
    some: readonly Source[],
  ): Promise<IndexedPeriod> => {
    const records = (): SearchRecord[] => some.flatMap((source) => source.records());
    const given = answerDigest([some.map((source) => source.given), people, known, code, least]);
    const { digest, from, to, titles } = content.work.once('period of search', given, () =>
      aboutPeriod(records(), known, [code, least]),
    );
    const [items, papers] = [count(some, 'meeting'), count(some, 'paper')];
    const same = takeOver(name, digest, { before, spent, outDir });
    if (same) tell(items + papers);
    const making = { known, digest, least, lots, outDir, tell };
    const words = same?.words ?? (await indexAnew(name, records(), making));
    const period = { name, from, to, items, papers, version: digest.slice(0, 10) };
    return { period, words, titles, taken: same?.taken };
  };
  const indexed = await withFolder(kept, (lots) => {
    const own = byPeriod(sources, caps).filter(([name]) => only?.(name) !== false);
    const atOnce = pLimit(AT_ONCE);
    return Promise.all(own.map(([name, some]) => atOnce(() => indexPeriod(lots, name, some))));
  });
  const taken = indexed.flatMap((one) => (one.taken ? [one.taken] : []));
  if (!only) {
    const periods = indexed.map(({ period }) => period);
    if (kept !== undefined) forget(kept, periods);
    const suggested = titlesToSuggest(indexed.map(({ titles }) => titles));
    const [vocabulary, whereabouts]: [Vocabulary, Whereabouts] = [new Map(), new Whereabouts()];
    for (const { words } of indexed) {
      addWritten(vocabulary, words);
      whereabouts.add(words);
    }
    writeStart({ known, periods, vocabulary, whereabouts, titles: suggested }, outDir);
  }
  return {
    items: count(sources, 'meeting'),
    papers: count(sources, 'paper'),
    built: indexed.length - taken.length,
    kept: taken.length,
    taken: {
      folders: taken.flatMap(({ folders }) => folders),
      files: taken.flatMap(({ files }) => files),
    },
  };
}
