import { expect, test } from 'vitest';
import { withoutPageFurniture } from '../../../scripts/import/sources/text/page-furniture.ts';

const MINUTES = [
  'HARBOUR PANEL',
  'Monday 20th February 2017',
  'Present: Councillor Mina Shah (Chair)',
  '1 Lighting on Quay Street',
  'The lamps were considered, and',
];

/** What is left of lines, and how many kinds of running heads were remarked on. */
function left(...texts: string[]): { texts: string[]; remarks: number } {
  const { lines, remarks } = withoutPageFurniture(texts.map((text) => ({ text, place: {} })));
  return { texts: lines.map(({ text }) => text), remarks: remarks.length };
}

test('a running head that stands once is left out where it repeats the head of its minutes', () => {
  expect(left(...MINUTES, 'Harbour Panel - 20 February 2017', 'were liked.')).toEqual({
    texts: [...MINUTES, 'were liked.'],
    remarks: 1,
  });
});

test.each(['Harbour Panel - 20 March 2017', 'Market Panel - 20 February 2017'])(
  'a line that names another meeting stays: %s',
  (line) => {
    expect(left(...MINUTES, line).texts).toEqual([...MINUTES, line]);
  },
);
