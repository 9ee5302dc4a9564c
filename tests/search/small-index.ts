import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DATA, paths } from '../../src/search/data/paths.ts';
import type { Loader } from '../../src/search/engine/loader.ts';
import { Search } from '../../src/search/engine/search.ts';
import type { SearchRecord } from '../../src/search/index/search-record.ts';
import type { Words } from '../../src/search/engine/words.ts';
import { searched, writeKnown, type Indexable } from '../../src/search/index/write-known.ts';
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
  words: Words;
}

function stemmed(text: string): string[] {
  return wordsIn(text).map(stem);
}

function follows(sought: readonly string[], held: readonly string[]): boolean {
  return held.some((_, at) =>
    sought.every((word, step) => (held[at + step] ?? '').startsWith(word)),
  );
}

/** Stands for Pagefind, which runs in a browser only: finds stems and beginnings, weighs by field. */
function wordsOf(all: readonly Indexed[]): Words {
  return {
    search: (asked) => {
      const sought = stemmed(asked);
      const hits = all.flatMap(({ record: { title }, fields }, number) => {
        const inTitle = follows(sought, stemmed(title));
        const found = fields.filter(({ text }) => follows(sought, stemmed(text)));
        const score = found.reduce((sum, { weight }) => sum + weight, inTitle ? 9 : 0);
        return score > 0 && sought.length > 0 ? [{ record: number, score, inTitle }] : [];
      });
      return Promise.resolve(hits);
    },
  };
}

/** Writes what is known of some records and gives it with what finds words, as a browser has it. */
export function indexed(records: readonly SearchRecord[]): SmallIndex {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-search-'));
  const indexable: Indexable = {
    records,
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
  const { all, vocabulary } = searched(indexable);
  writeKnown(
    indexable,
    vocabulary,
    records.map((_, number) => String(number)),
    folder,
  );
  const file = <File>(path: string): Promise<File> => {
    const data: File = JSON.parse(gunzipSync(readFileSync(join(folder, DATA, path))).toString());
    return Promise.resolve(data);
  };
  const loader: Loader = {
    start: () => file(paths.start),
    text: (number) => file(paths.text(number)),
    spellings: (number) => file(paths.spellings(number)),
    facets: () => file(paths.facets),
  };
  return { loader, words: wordsOf(all) };
}

/** Asks an index, by an address's parameters or by a query, and gives the titles found and all else. */
export async function ask(
  { loader, words: held }: SmallIndex,
  asked: string,
): Promise<{ titles: string[] } & Awaited<ReturnType<Search['find']>>> {
  const start = await loader.start();
  const search = new Search(start, loader, held);
  const parameters = asked.startsWith('?') ? asked : { q: asked };
  const outcome = await search.find(stateOf(new URLSearchParams(parameters)));
  const titles = await Promise.all(
    outcome.records.map(async (number) => {
      const { texts } = await loader.text(Math.floor(number / start.perText));
      return texts[number % start.perText]?.title ?? '';
    }),
  );
  return { titles, ...outcome };
}
