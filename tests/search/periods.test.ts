import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byPeriod } from '../../src/search/index/periods.ts';
import { ask, indexed, record, words } from './small-index.ts';

const CAPS = { whole: 10, period: 4 };

function dated(...dates: string[]): { date: string; count: number }[] {
  return dates.map((date) => ({ date, count: 1 }));
}

function parted(dates: { date: string; count: number }[]): Record<string, string[]> {
  const periods = byPeriod(dates, CAPS);
  return Object.fromEntries(periods.map(([name, some]) => [name, some.map(({ date }) => date)]));
}

const LATE = ['2021-02-01', '2021-08-01', '2021-08-02', '2021-11-01', '2021-12-01', '2021-12-02'];

describe('parting by periods', () => {
  test('up to the cap all is one', () => {
    expect(parted(dated('2021-02-01', '2019-01-01'))).toEqual({
      all: ['2019-01-01', '2021-02-01'],
    });
  });

  test('beyond it a year is one, or a half, quarter or month of it, newest first', () => {
    expect(
      parted(dated(...LATE, '2019', '2019-03', '2020-01-01', '2020-01-02', '2020-02-01')),
    ).toEqual({
      '2021-q4': ['2021-11-01', '2021-12-01', '2021-12-02'],
      '2021-q3': ['2021-08-01', '2021-08-02'],
      '2021-h1': ['2021-02-01'],
      '2020': ['2020-01-01', '2020-01-02', '2020-02-01'],
      '2019': ['2019', '2019-03'],
    });
  });

  test('one more record changes no other year', () => {
    const date = fc
      .tuple(fc.integer({ min: 2017, max: 2020 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}-01`);
    fc.assert(
      fc.property(fc.array(date, { minLength: 11, maxLength: 40 }), date, (dates, more) => {
        const [before, after] = [parted(dated(...dates)), parted(dated(...dates, more))];
        for (const [name, held] of Object.entries(before)) {
          if (!name.startsWith(more.slice(0, 4))) expect(after[name]).toEqual(held);
        }
      }),
    );
  });
});

/** Four years of two records each; only the oldest has a lighthouse, only 2020 a mended quay. */
const parts = indexed(
  [2018, 2019, 2020, 2021].flatMap((year) =>
    [1, 2].map((item) =>
      record({
        number: String(item),
        title: `Harbour ${String(year)} ${String(item)}`,
        date: `${String(year)}-03-04`,
        address: `/meetings/harbour-board/${String(year)}-03-04/#item-${String(item)}`,
        topics: year === 2020 ? ['fishing'] : [],
        passages: words(
          `The channel was dredged.${year === 2018 ? ' The lighthouse and its channelkeeper.' : ''}${year === 2020 ? ' The quay was mended.' : ''}`,
        ),
      }),
    ),
  ),
  { whole: 4, period: 4 },
);

describe('searching period by period', () => {
  test('the newest are asked first, no further than is needed', async () => {
    const { asking, titles } = await ask(parts, 'channel', 3);
    expect(asking.searched).toEqual([0, 1]);
    expect(asking.left).toEqual([2, 3]);
    expect(titles.map((title) => title.slice(8, 12))).toEqual(['2021', '2021', '2020', '2020']);
  });

  test('the oldest first where the oldest are to come first', async () => {
    const { asking, titles } = await ask(parts, '?q=channel&sort=oldest', 1);
    expect(asking.searched).toEqual([3]);
    expect(titles).toEqual(['Harbour 2018 1', 'Harbour 2018 2']);
  });

  test('what only older ones have is found there', async () => {
    const { asking, titles } = await ask(parts, 'lighthouse', 1);
    expect(titles).toHaveLength(2);
    expect(asking.mended).toEqual([]);
  });

  test('records with all of the words come before newer ones with some', async () => {
    const { asking, titles } = await ask(parts, 'lighthouse channel', 1);
    expect(titles).toEqual(['Harbour 2018 2', 'Harbour 2018 1']);
    expect(asking.partial).toBe(false);
  });

  test('where none has all of them, those with most are given', async () => {
    const { asking, titles } = await ask(parts, 'lighthouse quay dredged', 10);
    expect(asking.partial).toBe(true);
    expect(titles).toHaveLength(4);
  });

  test('a word that another begins with is not taken for it in a period that lacks both', async () => {
    const { titles } = await ask(parts, 'lightho', 1);
    expect(titles).toHaveLength(2);
  });

  test('a word that no period has does not send the search through all of them', async () => {
    const { asking, titles } = await ask(parts, 'channel xylophonist', 1);
    expect(asking.searched).toEqual([0]);
    expect([titles.length, asking.partial, asking.missing]).toEqual([2, true, ['xylophonist']]);
    expect((await ask(parts, 'xylophonist', 1)).asking.searched).toEqual([0]);
  });

  test('periods in which a word does not stand are not opened', async () => {
    const files: string[] = [];
    const seen: typeof parts = {
      ...parts,
      wordsOf: (period) => {
        files.push(period.name);
        return parts.wordsOf(period);
      },
    };
    expect((await ask(seen, 'lighthouse', 10)).titles).toHaveLength(2);
    expect(files).toEqual(['2021', '2018']);
  });

  test('a misspelled word is mended from the words of all periods', async () => {
    const { asking, titles } = await ask(parts, 'lighthuose', 1);
    expect(asking.mended).toEqual([{ written: 'lighthuose', meant: 'lighthouse' }]);
    expect(titles).toHaveLength(2);
  });

  test.each([
    ['?q=channel&year=2019', [2]],
    ['?q=channel&after=2020', [0, 1]],
    ['?q=channel&before=2019-06', [2, 3]],
    ['?q=channel&after=2019-01&before=2020-12', [1, 2]],
  ])('only the periods that can have something are asked: %s', async (asked, searched) => {
    expect((await ask(parts, asked)).asking.searched).toEqual(searched);
  });

  test('a date leads to its meetings in a period that was not asked', async () => {
    const { asking } = await ask(parts, '4 March 2018', 1);
    expect(asking.known.first).toMatchObject([{ kind: 'meeting', date: '2018-03-04' }]);
  });

  test('what narrows is counted in the periods asked', async () => {
    const { asking } = await ask(parts, '?q=channel&topic=fishing');
    expect(asking.without('topic').map(({ records }) => records.length)).toEqual([2, 2, 2, 2]);
    expect(asking.hits).toHaveLength(2);
  });
});
