import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { Content } from '../archive/content.ts';
import { DATA, WORDS } from './data/paths.ts';
import { knownNames } from './index/known-names.ts';
import type { PeriodWords } from './index/period.ts';
import { IndexingThread } from './index/indexing-thread.ts';
import { CAPS, type Caps } from './index/periods.ts';
import { PeriodsOfSite, type AboutPeriod } from './index/periods-of-site.ts';
import type { KnownNames } from './index/searched.ts';
import { countOf, sourcesOf } from './index/sources.ts';
import type { Taken } from './index/take-shard.ts';
import { titlesToSuggest } from './index/titles.ts';
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

/** The fewest records in a file of texts so that there are not too many: a power of two, so that it changes seldom. */
function leastPerText(total: number, most: number | undefined): number {
  let least = 1;
  while (most !== undefined && total / least > Math.max(1, most)) least *= 2;
  return least;
}

/** Removes what is kept of periods that are no more. */
function forget(kept: string, names: readonly string[]): void {
  for (const name of existsSync(kept) ? readdirSync(kept) : []) {
    if (!names.includes(name)) rmSync(join(kept, name), { recursive: true });
  }
}

/** A period and its words, indexed now or taken over from the last site. */
interface IndexedPeriod {
  about: AboutPeriod;
  words: PeriodWords;
}

/** Writes the files that a search begins with, of all periods together. */
function writeOfAll(indexed: readonly IndexedPeriod[], known: KnownNames, outDir: string): void {
  const periods = indexed.map(({ about }) => about.period);
  const titles = titlesToSuggest(indexed.map(({ about }) => about.titles));
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
  const [items, papers] = [countOf(sources, 'meeting'), countOf(sources, 'paper')];
  const total = items + papers;
  const least = leastPerText(total, mostTexts);
  for (const folder of [WORDS, DATA]) {
    rmSync(join(outDir, folder), { recursive: true, force: true });
  }
  let done = 0;
  const tell = (more: number): void => {
    onProgress?.((done += more), total);
  };
  const people = [...archive.people.byId.values()];
  const periods = new PeriodsOfSite({ sources, caps, known, people, least, work: content.work });
  const names = periods.names.filter((name) => only?.(name) !== false);
  const thread = new IndexingThread(beside);
  const heldBefore = async (): Promise<Map<string, PeriodWords>> => {
    if (before === undefined) return new Map();
    const wanted = names.map((name) => ({ name, digest: periods.about(name).digest }));
    return thread.held({ site: before, periods: wanted });
  };
  const indexAnew = async (
    lots: string,
    held: ReadonlyMap<string, PeriodWords>,
  ): Promise<IndexedPeriod[]> => {
    const indexed: IndexedPeriod[] = [];
    for (const name of names) {
      const about = periods.about(name);
      const { digest, period } = about;
      let words = held.get(name);
      if (words) tell(period.items + period.papers);
      else {
        const records = periods.records(name);
        words = await thread.index({ name, records, known, digest, least, lots, outDir }, tell);
      }
      indexed.push({ about, words });
    }
    return indexed;
  };
  const [indexed, taken] = await withFolder(kept, async (lots) => {
    const held = await heldBefore();
    // Both at once: the thread need not wait for whoever makes pages here to be told what is next.
    return Promise.all([
      indexAnew(lots, held),
      before === undefined
        ? { names: [], folders: [], files: [] }
        : thread.takeOver({ names: [...held.keys()], site: before, spent, outDir }),
    ]);
  }).finally(() => thread.end());
  if (!only) {
    if (kept !== undefined) forget(kept, names);
    writeOfAll(indexed, known, outDir);
  }
  const { length } = taken.names;
  return { items, papers, built: names.length - length, kept: length, taken };
}
