import { expect, test } from 'vitest';
import type { Start } from '../../src/search/data/format.ts';
import { soughtBy } from '../../src/search/engine/clauses.ts';
import { knownThings, type KnownThings } from '../../src/search/engine/known.ts';
import { Names } from '../../src/search/engine/names.ts';
import { indexed, record } from './small-index.ts';

const { loader } = indexed([record({ title: 'Oysters' })]);

/** The pages that a query names where there is also a topic of therapy. */
async function known(query: string): Promise<KnownThings> {
  const held = await loader.start();
  const start: Start = { ...held, topics: [...held.topics, ['therapy', 'Therapy']] };
  const sought = soughtBy(query, start, new Names(start));
  return knownThings(query, sought, { dates: [], rest: '' }, false, start, []);
}

test('a name is led to by its beginning, but not by a word that asks for nothing', async () => {
  expect((await known('ther')).first).toMatchObject([{ id: 'therapy' }]);
  expect((await known('the')).first).toEqual([]);
});

test('a page that a query names twice is led to once', async () => {
  const { first, also } = await known('dredging and channel works at sea');
  expect([...first, ...also]).toMatchObject([{ id: 'dredging' }]);
});
