import './fake-document.ts';
import { describe, expect, test } from 'vitest';
import { knownView } from '../../src/search/page/known-view.ts';
import { itemIn } from '../../src/search/query/item.ts';
import { ask, indexed, record } from './small-index.ts';

const RECORDS = [
  ['2020-01-08', '9'],
  ['2021-03-04', '1'],
  ['2021-03-04', '9'],
  ['2021-03-04', '9a'],
  ['2021-03-04', '77/21'],
  ['2021-04-01', '9'],
].map(([date = '', number = '']) =>
  record({
    title: `Item ${number} of ${date}`,
    number,
    date,
    address: `/meetings/harbour-board/${date}/#item-${number.replace('/', '-')}`,
  }),
);
/** The same in an archive of one period, and a year a period. */
const [whole, years] = [indexed(RECORDS), indexed(RECORDS, { whole: 1, period: 9 })];

test.each([
  ['minute 9 of', '9'],
  ['Minute No. 77/21 of the board', '77/21'],
  ['item number 4A', '4A'],
  ['minutes 12', '12'],
])('an item is named by its number: %s', (query, number) => {
  expect(itemIn(query)?.number).toBe(number);
});

test.each(['9', 'minutes of', 'item nine', 'items 9th'])('none is named: %s', (query) => {
  expect(itemIn(query)).toBeUndefined();
});

describe('an item that is asked for by its number and date', () => {
  test.each([
    ['minute 9 of 4 March 2021', '2021-03-04/#item-9'],
    ['Item 9A, 04/03/2021', '2021-03-04/#item-9a'],
    ['harbour board 4th March 2021 minute no. 77/21', '2021-03-04/#item-77-21'],
    ['minute 9 of the meeting held on 8 January 2020', '2020-01-08/#item-9'],
  ])('is led to before its meeting: %s', async (query, place) => {
    for (const archive of [whole, years]) {
      const { first, noItem } = (await ask(archive, query, 1)).asking.known;
      expect(first).toMatchObject([
        { kind: 'item', address: `/meetings/harbour-board/${place}` },
        { kind: 'meeting', date: place.slice(0, 10) },
      ]);
      expect(noItem).toBeUndefined();
    }
  });

  test('is led to beside the results where more is asked', async () => {
    const { first, also } = (await ask(whole, 'rope minute 9 of 4 March 2021')).asking.known;
    expect(first).toEqual([]);
    expect(also.map(({ kind }) => kind)).toEqual(['item', 'meeting']);
  });

  test('is said not to be held where no meeting of the date has it', async () => {
    const { first, noItem } = (await ask(whole, 'minute 33 of 4 March 2021')).asking.known;
    expect(first.map(({ kind }) => kind)).toEqual(['meeting']);
    expect(noItem).toBe('33');
  });

  test('is among the first results too: the number is sought, and the date as records have it', async () => {
    const { titles, asking } = await ask(whole, 'minute 9 of 04/03/2021');
    expect(titles.slice(0, 2)).toContain('Item 9 of 2021-03-04');
    expect([asking.partial, asking.missing]).toEqual([false, []]);
  });

  test('is not the day of a date behind minutes', async () => {
    const minutes = (await ask(whole, 'minutes 9 March 2021')).asking.asked.sought.words;
    expect(minutes).toEqual(['minutes', '9', 'march', '2021']);
    const item = (await ask(whole, 'minutes 4 March 2021, item 9')).asking.asked.sought.words;
    expect(item).toEqual(['9', 'minutes', '4', 'march', '2021']);
  });

  test('is shown by its title, and by where it stands', async () => {
    const { known } = (await ask(whole, 'item 9 of 4 March 2021')).asking;
    const [, list] = knownView('known', 'Known', known.first, () => undefined);
    expect(list?.outerHTML).toContain('>Item 9 of 2021-03-04</a>');
    expect(list?.outerHTML).toContain('>Harbour Board, 4 March 2021, item 9</span>');
  });
});

test('of several dates the meetings of each are led to', async () => {
  const { first } = (await ask(years, 'minutes of 8/1/2020 and 1 April 2021', 1)).asking.known;
  expect(first).toMatchObject([{ date: '2021-04-01' }, { date: '2020-01-08' }]);
});

test('what is not found is said as it was written', async () => {
  const { asking } = await ask(whole, 'HD1 rope');
  expect(asking.missing).toEqual(['HD1', 'rope']);
});
