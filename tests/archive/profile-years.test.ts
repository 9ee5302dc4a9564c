import { expect, it } from 'vitest';
import type { Placed } from '../../src/archive/archive.ts';
import { choicesFrom, profileYears } from '../../src/archive/profile-years.ts';
import { front, smallArchive } from './small-archive.ts';

const { archive } = smallArchive({
  'meetings/board/2019-01-10': `${front('2019-01-10')}## 1. Apologies\n`,
  'meetings/board/2020-01-10': `${front('2020-01-10')}## 1. Apologies\n`,
});

/** As many items of each of the two meetings as asked for. */
function involved(count: number): Placed[] {
  return Array.from({ length: count }, () => [...archive.items.values()]).flat();
}

it('leaves a thousand items on one page', () => {
  const items = { presenting: involved(500), deciding: [], named: [] };
  expect(profileYears({ items })).toEqual([]);
});

it('parts more items by year, newest first, and loses none', () => {
  const items = {
    presenting: involved(400),
    deciding: involved(1),
    named: involved(200),
  };
  const years = profileYears({ items });
  expect(
    years.map(({ year, count, items: { presenting, deciding, named } }) => [
      year,
      count,
      presenting.length,
      deciding.length,
      named.length,
    ]),
  ).toEqual([
    ['2020', 601, 400, 1, 200],
    ['2019', 601, 400, 1, 200],
  ]);
});

it('counts on the page of a year that year alone: another that grows does not change it', () => {
  const items = { presenting: involved(501), deciding: [], named: [] };
  const years = profileYears({ items });
  expect(years.map((shown) => choicesFrom(shown, years))).toEqual([
    [{ year: '2020', count: 501 }, { year: '2019' }],
    [{ year: '2020' }, { year: '2019', count: 501 }],
  ]);
});
