import { expect, it } from 'vitest';
import { wordDiff } from '../../src/archive/word-diff.ts';

/** So many words that no other text has. */
function words(letter: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${letter}${String(index)}`).join(' ');
}

it('marks the words that changed, and cuts what long stretches share to what lies around them', () => {
  const same = words('same', 100);
  const { before, after } = wordDiff(`${same} one school.`, `${same} a social worker.`);
  expect(before.map(({ text, isChanged }) => [text.slice(0, 3), isChanged])).toEqual([
    ['… s', false],
    ['one', true],
    ['.', false],
  ]);
  expect(after.filter(({ isChanged }) => isChanged)).toEqual([
    { text: 'a social worker', isChanged: true },
  ]);
});

it('gives long readings that share nothing whole, without comparing word by word', () => {
  const [before, after] = [words('a', 12_000), words('b', 12_000)];
  expect(wordDiff(before, after)).toEqual({
    before: [{ text: before, isChanged: true }],
    after: [{ text: after, isChanged: true }],
  });
  expect(wordDiff('', after)).toEqual({ before: [], after: [{ text: after, isChanged: true }] });
});
