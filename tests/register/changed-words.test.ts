import { expect, test } from 'vitest';
import { changedWords } from '../../scripts/register/changed-words.ts';

const LONG = Array.from({ length: 40 }, (_, index) => `w${String(index)}`).join(' ');

test.each([
  ['one two', 'one three', 'one two', 'one three'],
  ['a b c d e f g h i', 'a b c d X f g h i', '… b c d e f g h …', '… b c d X f g h …'],
  ['a b c', 'a b b c', 'a b c', 'a b b c'],
  ['a b c d e', 'a b c d e f', '… c d e', '… c d e f'],
  ['a b', '', 'a b', ''],
])('%s, %s', (old, now, before, after) => {
  expect(changedWords(old, now)).toEqual({ before, after });
});

test('long changes are cut', () => {
  const { before } = changedWords(LONG, 'x');
  expect(before).toBe(`${LONG.split(' ').slice(0, 16).join(' ')} …`);
});
