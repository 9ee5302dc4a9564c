import { expect, it } from 'vitest';
import { numerals, runsOf } from '../../src/record/numerals.ts';

it.each([
  [
    ['1', '2', '12'],
    [1, 2, 12],
  ],
  [
    ['a', 'b', 'z'],
    [1, 2, 26],
  ],
  [
    ['i', 'ii', 'xiv', 'xxxix'],
    [1, 2, 14, 39],
  ],
  [
    ['h', 'i', 'j'],
    [8, 9, 10],
  ],
  [['i'], [1]],
  [['1', 'a'], undefined],
  [['iix'], undefined],
  [[], undefined],
])('counts %j', (written, values) => {
  expect(numerals(written)).toEqual(values);
});

/** Numbers of parts as they are cut into runs, each under the way in which it is counted. */
function cut(...numbers: (string | null)[]): [string, string][] {
  return runsOf(numbers.map((number) => ({ number }))).map(({ type, parts }) => [
    type ?? '',
    parts.map(({ part, value }) => `${part.number ?? '-'}=${String(value ?? '')}`).join(' '),
  ]);
}

it('cuts parts into runs that are counted in one way', () => {
  expect(cut('1', '2')).toEqual([['1', '1=1 2=2']]);
  expect(cut('1', 'a', 'b', '2')).toEqual([
    ['1', '1=1'],
    ['a', 'a=1 b=2'],
    ['1', '2=2'],
  ]);
  expect(cut('1', null, null)).toEqual([
    ['1', '1=1'],
    ['', '-= -='],
  ]);
});

it('a number that nothing counts to stands alone', () => {
  expect(cut('i', 'vv', null, 'ii')).toEqual([
    ['i', 'i=1'],
    ['', 'vv='],
    ['', '-='],
    ['i', 'ii=2'],
  ]);
});
