import { expect, it } from 'vitest';
import type { Involved } from '../../src/archive/involvement.ts';
import { profileYears } from '../../src/archive/profile-years.ts';
import { front, smallArchive } from './small-archive.ts';

const { archive } = smallArchive({
  'meetings/board/2019-01-10': `${front('2019-01-10')}## 1. Apologies\n`,
  'meetings/board/2020-01-10': `${front('2020-01-10')}## 1. Apologies\n`,
});

/** As many items of each of the two meetings as asked for. */
function involved(as: Involved['as'], count: number): Involved[] {
  const placed = [...archive.items.values()];
  return Array.from({ length: count }, () => placed.map((one) => ({ ...one, as }))).flat();
}

it('leaves a thousand items on one page', () => {
  const items = { presenting: involved('presenting', 500), deciding: [], named: [] };
  expect(profileYears({ items })).toEqual([]);
});

it('parts more items by year, newest first, and loses none', () => {
  const items = {
    presenting: involved('presenting', 400),
    deciding: involved('deciding', 1),
    named: involved('named', 200),
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
