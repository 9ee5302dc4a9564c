import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DATA, paths } from '../../src/search/data/paths.ts';
import type {
  About,
  AboutFile,
  Period,
  ShardFile,
  WordsIndex,
} from '../../src/search/data/format.ts';
import type { Asking } from '../../src/search/engine/asking.ts';
import type { Loader } from '../../src/search/engine/loader.ts';
import { Periods } from '../../src/search/engine/periods.ts';
import type { SearchRecord } from '../../src/search/index/search-record.ts';
import type { Words } from '../../src/search/engine/words.ts';
import { byPeriod, type Caps } from '../../src/search/index/periods.ts';
import { searched, type KnownNames } from '../../src/search/index/searched.ts';
import { addWritten, written, type Vocabulary } from '../../src/search/index/vocabulary.ts';
import { Whereabouts } from '../../src/search/index/whereabouts.ts';
import { writeShard } from '../../src/search/index/write-shard.ts';
import { writeStart } from '../../src/search/index/write-start.ts';
import type { Indexed } from '../../src/search/index/pagefind.ts';
import { stem } from '../../src/search/text/stem.ts';
import { words as wordsIn } from '../../src/search/text/tokens.ts';
import { stateOf } from '../../src/search/query/state.ts';

/** A record of which a test says only what matters to it. */
export function record(given: Partial<SearchRecord> & { title: string }): SearchRecord {
  return {
    address: `/meetings/harbour-board/2021-03-04/#item-${given.number ?? '1'}`,
    number: '1',
    body: 'harbour-board',
    date: '2021-03-04',
    kinds: ['discussion'],
    presenters: [],
    named: [],
    topics: [],
    passages: [],
    superseded: [],
    procedure: false,
    ...given,
  };
}

/** Running text as one passage of a record. */
export function words(
  text: string,
  part: 'words' | 'decision' = 'words',
): SearchRecord['passages'] {
  return [{ id: part === 'decision' ? 'r1' : 'p1', part, text }];
}

/** A small archive's index, as a browser has it. */
export interface SmallIndex {
  loader: Loader;
  wordsOf: (period: Period) => Words;
}

function stemmed(text: string): string[] {
  return wordsIn(text).map(stem);
}

/** The longest beginning of a word that some texts have a word with: how Pagefind falls back. */
function heldBeginning(word: string, all: readonly Indexed[]): string {
  const held = all.flatMap(({ record: { title }, fields }) =>
    [title, ...fields.map(({ text }) => text)].flatMap(stemmed),
  );
  for (let end = word.length; end > 0; end--) {
    const letters = word.slice(0, end);
    if (held.some((one) => one.startsWith(letters))) return letters;
  }
  return word;
}

/**
 * Stands for Pagefind, which runs in a browser only: finds stems, weighs by field, and takes a word
 * that nothing has, unless it is quoted, for the longest beginning of it that something has.
 */
function wordsOf(all: readonly Indexed[]): Words {
  return {
    search: (asked) => {
      const quoted = asked.startsWith('"');
      const exact = stemmed(asked);
      const sought = quoted ? exact : exact.map((word) => heldBeginning(word, all));
      const follows = (text: string): boolean => {
        const held = stemmed(text);
        return held.some((_, at) =>
          sought.every((word, step) =>
            quoted ? held[at + step] === word : (held[at + step] ?? '').startsWith(word),
          ),
        );
      };
      const hits = all.flatMap(({ record: { title }, fields }, number) => {
        const inTitle = follows(title);
        const found = fields.filter(({ text }) => follows(text));
        const score = found.reduce((sum, { weight }) => sum + weight, inTitle ? 9 : 0);
        return score > 0 && sought.length > 0 ? [{ record: number, score, inTitle }] : [];
      });
      return Promise.resolve(hits);
    },
  };
}

const KNOWN: KnownNames = {
  bodies: [['harbour-board', 'Harbour Board', 'HB']],
  people: [
    ['ann-lee', 'Ann Lee', 'Anne Leigh'],
    ['tom-quay', 'Tom Quay'],
  ],
  topics: [
    ['dredging', 'Dredging', 'channel works', 'DRG'],
    ['fishing', 'Fishing'],
  ],
  language: 'en-GB',
};

/** No index of Pagefind's: `wordsOf` stands for it. */
const NO_WORDS: WordsIndex = { lengths: '', begins: '', names: '', fields: [] };

/** Writes what is known of some records and gives it with what finds words, as a browser has it. */
export function indexed(
  records: readonly SearchRecord[],
  caps: Caps = { whole: 1000, period: 1000 },
): SmallIndex {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-search-'));
  const dated = records.map((one) => ({ date: one.date, count: 1, record: one }));
  const [vocabulary, words]: [Vocabulary, Map<string, Words>] = [new Map(), new Map()];
  const whereabouts = new Whereabouts();
  const periods = byPeriod(dated, caps).map(([name, some]): Period => {
    const held = some.map((one) => one.record);
    const found = searched(held, KNOWN);
    const { vocabulary: own } = found;
    writeShard(name, { records: held, words: NO_WORDS, vocabulary: own, digest: name }, folder);
    addWritten(vocabulary, written(found.vocabulary));
    whereabouts.add(written(found.vocabulary));
    words.set(name, wordsOf(found.all));
    const [from = '', to = ''] = [held[0]?.date, held.at(-1)?.date];
    return { name, from, to, items: held.length, papers: 0, version: name };
  });
  writeStart({ known: KNOWN, periods, vocabulary, whereabouts, titles: [] }, folder);
  const file = <File>(path: string): Promise<File> => {
    const data: File = JSON.parse(gunzipSync(readFileSync(join(folder, DATA, path))).toString());
    return Promise.resolve(data);
  };
  const loader: Loader = {
    start: () => file(paths.start),
    spellings: (number) => file(paths.spellings(number)),
    period: (number) => {
      const name = periods[number]?.name ?? '';
      const shard = (): Promise<ShardFile> => file(paths.shard(name));
      const about = async (one: About): Promise<AboutFile> =>
        (await shard()).about?.[one] ?? file(paths[one](name));
      return {
        shard,
        text: (one) => file(paths.text(name, one)),
        people: () => about('people'),
        topics: () => about('topics'),
      };
    },
  };
  const none: Words = { search: () => Promise.resolve([]) };
  return { loader, wordsOf: ({ name }) => words.get(name) ?? none };
}

/** What a search found, and the titles of its records. */
export interface Answer {
  asking: Asking;
  periods: Periods;
  titles: string[];
}

/** Asks an index, by an address's parameters or by a query, until there is enough. */
export async function ask(
  { loader, wordsOf: wordsOfPeriod }: SmallIndex,
  asked: string,
  enough = 1000,
): Promise<Answer> {
  const periods = new Periods(await loader.start(), loader, wordsOfPeriod);
  const parameters = asked.startsWith('?') ? asked : { q: asked };
  const asking = await periods.ask(stateOf(new URLSearchParams(parameters)));
  await asking.until(enough, () => true);
  const titles = await Promise.all(
    asking.hits.map(async ({ period, record: number }) => {
      const { perText } = (await periods.open(period)).opened;
      const { texts } = await loader.period(period).text(Math.floor(number / perText));
      return texts[number % perText]?.title ?? '';
    }),
  );
  return { asking, periods, titles };
}
