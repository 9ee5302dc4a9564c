import './fake-document.ts';
import { describe, expect, test } from 'vitest';
import type { Start } from '../../src/search/data/format.ts';
import { knownView } from '../../src/search/page/known-view.ts';
import { otherName } from '../../src/search/page/other-name.ts';
import { ask, indexed, record } from './small-index.ts';

const index = indexed([
  record({ title: 'Dredging', topics: ['dredging'] }),
  record({ title: 'Harbour report', number: '2', presenters: ['ann-lee'] }),
]);

/** What is said of each page that a query names, those that are all it asks for first. */
async function said(query: string, of = index): Promise<string[]> {
  const { asking, periods } = await ask(of, query);
  const { first, also } = asking.known;
  const view = knownView('known', 'Known', [...first, ...also], (known) =>
    otherName(known, asking.asked.sought, periods.start),
  );
  const html = view.map((part) => part.outerHTML).join('');
  return [...html.matchAll(/<span class="of">(.*?)<\/span>/g)].map(([, text = '']) => text);
}

describe('of a page that a query names', () => {
  test.each([
    ['Harbour Board', 'Body'],
    ['Ann Lee', 'Person'],
    ['Cllr Lee', 'Person'],
    ['dredging', 'Topic'],
    ['dredg', 'Topic'],
  ])('no other name is said where its own was written: %s', async (query, expected) => {
    expect(await said(query)).toEqual([expected]);
  });

  test.each([
    ['HB', 'Body, also: HB'],
    ['Anne Leigh', 'Person, also: Anne Leigh'],
    ['Leigh', 'Person, also: Anne Leigh'],
    ['Leig', 'Person, also: Anne Leigh'],
    ['DRG', 'Topic, also: DRG'],
    ['drg in the works', 'Topic, also: DRG'],
    ['channel work', 'Topic, also: channel works'],
  ])('the other name is said that was written: %s', async (query, expected) => {
    expect(await said(query)).toEqual([expected]);
  });

  test.each([
    ['works permit', 'Topic, also: works permit'],
    ['works permits', 'Topic, also: works permits'],
    ['permit of a harbour', 'Topic'],
  ])('of names alike it is the one with the same endings: %s', async (query, expected) => {
    const topics: Start['topics'] = [
      ['permits', 'Permits of a harbour', 'works permit', 'works permits'],
    ];
    const start = async (): Promise<Start> => ({ ...(await index.loader.start()), topics });
    const permits = { ...index, loader: { ...index.loader, start } };
    expect(await said(query, permits)).toEqual([expected]);
  });

  test('its own name is enough where both were written', async () => {
    expect(new Set(await said('dredging DRG'))).toEqual(new Set(['Topic']));
  });

  test('a meeting has no other name', async () => {
    expect(await said('HB 4 March 2021')).toEqual(['Meeting']);
  });
});
