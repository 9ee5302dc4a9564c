import { expect, test } from 'vitest';
import { Answers } from '../../scripts/build/answers.ts';
import { answered, together } from '../../scripts/build/questions.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { question } from '../../src/archive/asked.ts';
import { smallArchive } from '../archive/small-archive.ts';

const board = (name: string): Archive =>
  smallArchive({ 'bodies/board': `---\nname: ${name}\n---\n` }).archive;
const archive = board('Board');

test('questions under the same keys are one text, however they were asked', () => {
  const asked = ['bodies\nboard', 'topics\na', 'bodies\npanel', 'persons\npanel', 'persons\nboard'];
  const texts = together(asked);
  expect(texts).toEqual(['[["bodies","persons"],["board","panel"]]', '[["topics"],["a"]]']);
  expect(together([...asked].reverse()).sort()).toEqual([...texts].sort());
});

test('a key of several lines stays whole', () => {
  question('test: lines', (_, key) => key);
  const [text = ''] = together(['test: lines\na\n\nb']);
  expect(text).toBe(String.raw`[["test: lines"],["a\n\nb"]]`);
  expect(answered(archive, text)).toBeDefined();
});

test('the digest of answers differs where one of them does', () => {
  const [text = ''] = together(['bodies\nboard', 'bodies\nnone']);
  expect(answered(board('Board'), text)).toBe(answered(archive, text));
  expect(answered(board('Panel'), text)).not.toBe(answered(archive, text));
});

test('there is no digest where one question is not known any more', () => {
  const [text = ''] = together(['bodies\nboard', 'test: never made\nboard']);
  expect(answered(archive, text)).toBeUndefined();
});

test('what was asked in the last build and by no page of this one is forgotten', () => {
  const before = new Answers(archive, []);
  const [home, other] = [['bodies\nboard'], ['topics\na']].map((asked) => before.add(asked));
  expect([home, other]).toEqual([[0], [1]]);
  const now = new Answers(board('Board'), before.all);
  expect(now.isSame(1)).toBe(true);
  expect(now.take(other ?? [])).toEqual([0]);
  expect(now.all).toEqual([before.all[1]]);
  expect(now.add(['topics\na'])).toEqual([0]);
  expect(new Answers(board('Panel'), before.all).isSame(0)).toBe(false);
});

test('a question that nobody can ask again fails, as does a number that was never given', () => {
  expect(() =>
    new Answers(archive, []).add(['test: never made\nx']),
  ).toThrowErrorMatchingInlineSnapshot(
    `[Error: Nobody can ask “[["test: never made"],["x"]]” again.]`,
  );
  expect(() => new Answers(archive, []).isSame(0)).toThrowErrorMatchingInlineSnapshot(
    `[Error: Nothing was noted as question 0.]`,
  );
});
