import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query/parse.ts';
import { ask, indexed, record, words } from './small-index.ts';

const RECORDS = [
  record({ number: '1', title: 'Oysters', topics: ['fishing'] }),
  record({ number: '2', title: 'Mussels' }),
  record({ number: '3', title: 'Channel', passages: words('It was dredged for mussels.') }),
  record({
    number: '4',
    title: 'Lighthouse',
    address: '/meetings/harbour-board/2020-03-04/#item-4',
    date: '2020-03-04',
  }),
];
const whole = indexed(RECORDS);
const years = indexed(RECORDS, { whole: 1, period: 3 });

async function found(query: string, archive = whole): Promise<string[]> {
  return (await ask(archive, query)).titles.sort();
}

describe('OR, in capitals between two words', () => {
  test.each([
    ['oysters OR mussels', ['Channel', 'Mussels', 'Oysters']],
    ['oysters OR lighthouse OR quernstone', ['Lighthouse', 'Oysters']],
    ['channel mussels OR oysters', ['Channel']],
    ['oysters OR mussels -dredged', ['Mussels', 'Oysters']],
    ['channel OR works', ['Channel']],
  ])('finds what has either: %s', async (query, titles) => {
    expect(await found(query)).toEqual(titles);
  });

  test('finds it in periods that lack one of the words', async () => {
    expect(await found('quernstone OR lighthouse', years)).toEqual(['Lighthouse']);
    expect(await found('mussels OR lighthouse', years)).toEqual([
      'Channel',
      'Lighthouse',
      'Mussels',
    ]);
  });

  test('stays where a word beside it is mended', async () => {
    const { titles, asking } = await ask(whole, 'lighthuose OR quernstone');
    expect(asking.mended).toEqual([{ written: 'lighthuose', meant: 'lighthouse' }]);
    expect(titles).toEqual(['Lighthouse']);
  });

  test('of what is not found, each is said', async () => {
    const { asking } = await ask(whole, 'zzyzx OR 47999');
    expect(asking.missing).toEqual(['zzyzx', '47999']);
  });

  test.each([
    ['oysters or mussels', 'oysters or mussels', false],
    ['OYSTERS OR MUSSELS', 'OYSTERS or MUSSELS', false],
    ['oysters OR', 'oysters', true],
    ['oysters OR "main channel"', 'oysters', true],
    ['oysters OR person:lee', 'oysters', true],
  ])('is read nowhere else: %s', (query, read, isOrUnread) => {
    expect(parseQuery(query)).toMatchObject({ words: read, isOrUnread });
  });
});

describe('AND and NOT, in capitals', () => {
  test.each([
    ['mussels NOT dredged', ['Mussels']],
    ['mussels AND NOT dredged', ['Mussels']],
    ['mussels NOT "was dredged"', ['Mussels']],
    ['mussels AND channel', ['Channel']],
  ])('leave out and join: %s', async (query, titles) => {
    expect(await found(query)).toEqual(titles);
  });

  test.each(['mussels not dredged', 'MUSSELS NOT DREDGED', 'mussels NOT'])(
    'leave nothing out: %s',
    (query) => {
      expect(parseQuery(query).excluded).toEqual([]);
    },
  );
});
