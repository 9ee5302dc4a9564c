import { expect, test } from 'vitest';
import { remarksOnItem } from '../../../scripts/import/recognise/item/remarks-on-item.ts';
import { votesOf } from '../../../scripts/import/recognise/item/votes.ts';

const said = (text: string): number => remarksOnItem('Motions', text, [], {}).length;

test('a vote with a line for each side', () => {
  expect(votesOf('For (51)\n\nMr Roe\n\nAgainst (6)\n\nAbstain (2)')).toEqual({
    for: 51,
    against: 6,
    abstained: 2,
  });
});

test('of votes on an amendment and on the motion the last counts', () => {
  const text =
    'The amendment was carried by 19 votes to 14. The motion was carried by 30 votes to two, with one abstention.';
  expect(votesOf(text)).toEqual({ for: 30, against: 2, abstained: 1 });
  expect(said(text)).toBe(0);
});

test('a vote that is told twice is one', () => {
  const text = 'It was carried by 30 votes to two.\n\nRESOLVED (by 30 votes to two)';
  expect(votesOf(text)).toEqual({ for: 30, against: 2, abstained: null });
});

test.each([
  'Motion 1\n\nFor (15)\n\nAgainst (35)\n\nMotion lost.\n\nMotion 2\n\nFor (35)\n\nAgainst (0)\n\nMotion carried.',
  'Motion 1 was carried by 20 votes to 9. Motion 2 was lost by 11 votes to 18.',
])('of votes on several motions none is that of the item, and that is said', (text) => {
  expect(votesOf(text)).toBeNull();
  expect(said(text)).toBe(1);
});
