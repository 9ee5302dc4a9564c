import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerDigest } from '../archive/answer-digest.ts';
import type { Archive } from '../archive/archive.ts';
import { unnoted } from '../archive/asked.ts';
import type { Content } from '../archive/content.ts';
import type { Period } from './data/format.ts';
import { DATA, WORDS } from './data/paths.ts';
import { knownNames } from './index/known-names.ts';
import type { PeriodWords } from './index/period.ts';
import { IndexingThread } from './index/indexing-thread.ts';
import { byPeriod, CAPS, type Caps } from './index/periods.ts';
import type { KnownNames } from './index/searched.ts';
import { codeDigest, shardDigest } from './index/shard-digest.ts';
import { sourcesOf, type Source } from './index/sources.ts';
import type { SearchRecord } from './index/search-record.ts';
import type { Taken } from './index/take-shard.ts';
import { titlesOf, titlesToSuggest } from './index/titles.ts';
import { addWritten, type Vocabulary } from './index/vocabulary.ts';
import { Whereabouts } from './index/whereabouts.ts';
import { writeStart } from './index/write-start.ts';

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
  /** What goes on beside it, such as the making of pages: until it is done, less is done at a time. */
  beside?: Promise<unknown> | undefined;
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

/** A period that was indexed, or taken over from the last site. */
interface IndexedPeriod {
  period: Period;
  words: PeriodWords;
  titles: string[];
  taken: Taken | undefined;
}

/** Writes the files that a search begins with, of all periods together. */
function writeOfAll(indexed: readonly IndexedPeriod[], known: KnownNames, outDir: string): void {
  const periods = indexed.map(({ period }) => period);
  const titles = titlesToSuggest(indexed.map((one) => one.titles));
  const [vocabulary, whereabouts]: [Vocabulary, Whereabouts] = [new Map(), new Whereabouts()];
  for (const { words } of indexed) {
    addWritten(vocabulary, words);
    whereabouts.add(words);
  }
  writeStart({ known, periods, vocabulary, whereabouts, titles }, outDir);
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
 * `<outDir>/search/data`. Periods are indexed in a thread of its own, one after the other, so that
 * pages can be made meanwhile. Throws on any error.
 */
export async function indexSite(
  content: Content,
  archive: Archive,
  outDir: string,
  { before, spent, kept, caps = CAPS, mostTexts, only, beside, onProgress }: Indexing = {},
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
  const thread = new IndexingThread(beside);
  let made: { of: readonly Source[]; records: SearchRecord[] } | undefined;
  /** The records of a period, made not while a page asks; only those of one period are held. */
  const recordsOf = (some: readonly Source[]): SearchRecord[] => {
    if (made?.of !== some) {
      made = { of: some, records: unnoted(() => some.flatMap((source) => source.records())) };
    }
    return made.records;
  };
  const look = (some: readonly Source[]): AboutPeriod => {
    const given = answerDigest([some.map((source) => source.given), people, known, code, least]);
    return content.work.once('period of search', given, () =>
      aboutPeriod(recordsOf(some), known, [code, least]),
    );
  };
  const wanted = [...byPeriod(sources, caps)].filter(([name]) => only?.(name) !== false);
  const indexed = await withFolder(kept, async (lots) => {
    // All are asked for at once: the thread need not wait for whoever makes pages here.
    const same = await Promise.all(
      before === undefined
        ? []
        : wanted.map(([name, some]) =>
            thread.takeOver({ name, digest: look(some).digest, site: before, spent, outDir }),
          ),
    );
    const all: IndexedPeriod[] = [];
    for (const [index, [name, some]] of wanted.entries()) {
      const { digest, from, to, titles } = look(some);
      const [items, papers] = [count(some, 'meeting'), count(some, 'paper')];
      const period = { name, from, to, items, papers, version: digest.slice(0, 10) };
      const over = same[index];
      if (over) tell(items + papers);
      const anew = { name, known, digest, least, lots, outDir };
      const words =
        over?.words ?? (await thread.index({ ...anew, records: recordsOf(some) }, tell));
      all.push({ period, titles, words, taken: over?.taken });
    }
    return all;
  }).finally(() => thread.end());
  const taken = indexed.flatMap((one) => (one.taken ? [one.taken] : []));
  if (!only) {
    if (kept !== undefined)
      forget(
        kept,
        indexed.map(({ period }) => period),
      );
    writeOfAll(indexed, known, outDir);
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
