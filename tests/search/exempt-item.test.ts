import { expect, test } from 'vitest';
import { readContent } from '../../src/archive/content.ts';
import { takeInHand } from '../../src/archive/in-hand.ts';
import type { SearchRecord } from '../../src/search/index/search-record.ts';
import { sourcesOf } from '../../src/search/index/sources.ts';
import { ask, indexed } from './small-index.ts';

/** The records of the small archive, of which one item was taken in private. */
function records(): SearchRecord[] {
  const content = readContent('tests/site/fixtures/content');
  const sources = sourcesOf(content, takeInHand(content).archive);
  return sources.flatMap((source) => source.records());
}

test('an item taken in private is found as such, and its result says why it was found', async () => {
  const all = records();
  const archive = indexed(all);
  for (const query of ['exempt', 'private', 'exempt information', 'taken in private']) {
    expect((await ask(archive, query)).titles[0]).toBe('Rents of the net lofts');
  }
  const item = all.find(({ title }) => title === 'Rents of the net lofts');
  expect(item?.passages.map(({ text }) => text)).toEqual(['Taken in private: exempt information.']);
  expect(item?.kinds).toEqual(['discussion']);
});
