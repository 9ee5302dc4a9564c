import { expect, test } from 'vitest';
import { itemNumbers } from '../../../scripts/import/compose/numbers.ts';

const numbersOf = (written: (string | null)[]) =>
  itemNumbers(written).map(({ number, id, level }) => [number, id, level]);

test('numbers stay as the source writes them', () => {
  expect(numbersOf(['1.', '77/21', 'E.70/23', '4', '4a', '(Item 5)'])).toEqual([
    ['1', undefined, 2],
    ['77/21', undefined, 2],
    ['E70/23', undefined, 2],
    ['4', undefined, 2],
    ['4a', undefined, 3],
    ['5', undefined, 2],
  ]);
});

test('items without numbers are counted: all of them, or those among numbered ones', () => {
  expect(numbersOf([null, null]).map(([number]) => number)).toEqual(['1', '2']);
  expect(numbersOf(['1', null, '2', null]).map(([number]) => number)).toEqual([
    '1',
    'n1',
    '2',
    'n2',
  ]);
});

test('a number used twice gets an address of its own', () => {
  expect(numbersOf(['1', '1'])).toEqual([
    ['1', undefined, 2],
    ['1', '1-2', 2],
  ]);
});
