import { expect, test, vi } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { answerTo, noting } from '../../src/archive/asked.ts';
import { askedBy, forgetAnswers, once, onceBy, remembered } from '../../src/archive/once.ts';
import { smallArchive } from '../archive/small-archive.ts';

const { archive } = smallArchive({});
const { archive: other } = smallArchive({});

async function asked(act: () => unknown): Promise<string[]> {
  return (await noting(() => Promise.resolve(act()))).asked;
}

const names = ({ bodies }: Archive): string[] =>
  [...bodies.values()].map(({ facts }) => facts.name);

test('once answers once for each archive, and is noted each time', async () => {
  const ask = vi.fn(names);
  const all = once('test: once', ask);
  expect(await asked(() => all(archive))).toEqual(['test: once\n*']);
  expect(await asked(() => all(archive))).toEqual(['test: once\n*']);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(all(other)).toEqual(['School Board']);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(answerTo(archive, 'test: once', '*')).toEqual({ answer: ['School Board'] });
});

test('an answer that is nothing is remembered too', () => {
  const ask = vi.fn(() => undefined);
  const nothing = remembered(ask);
  expect([nothing(archive), nothing(archive)]).toEqual([undefined, undefined]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('onceBy notes the keys that are looked up, and not what it was made of', async () => {
  const ask = vi.fn((of: Archive) => new Map(names(of).map((name) => [name, name.length])));
  const lengths = onceBy('test: once by', ask);
  expect(await asked(() => lengths(archive).get('School Board'))).toEqual([
    'test: once by\nSchool Board',
  ]);
  expect(await asked(() => lengths(archive))).toEqual([]);
  expect(await asked(() => [...lengths(archive).values()])).toEqual(['test: once by\n*']);
  expect(ask).toHaveBeenCalledTimes(1);
  expect(answerTo(archive, 'test: once by', 'School Board')).toEqual({ answer: 12, isHeld: true });
  expect(answerTo(archive, 'test: once by', 'nobody')).toEqual({ answer: undefined, isHeld: true });
});

test('askedBy notes its key alone, and asks anew each time', async () => {
  const ask = vi.fn((of: Archive, id: string) => of.bodies.get(id)?.facts.name);
  const nameOf = askedBy('test: asked by', ask);
  expect(await asked(() => [nameOf(archive, 'board'), nameOf(archive, 'none')])).toEqual([
    'test: asked by\nboard',
    'test: asked by\nnone',
  ]);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(answerTo(archive, 'test: asked by', 'board')).toEqual({ answer: 'School Board' });
});

test('a question inside a question is not noted; one beside it is', async () => {
  const inner = once('test: inner', names);
  const outer = askedBy('test: outer', (of, key) => [key, ...inner(of)]);
  expect(await asked(() => outer(archive, 'k'))).toEqual(['test: outer\nk']);
  expect(await asked(() => [outer(archive, 'k'), inner(archive)])).toEqual([
    'test: outer\nk',
    'test: inner\n*',
  ]);
});

test('what was remembered is asked again once it was forgotten', () => {
  const ask = vi.fn(() => ['an answer']);
  const answer = remembered(ask);
  expect(answer(archive)).toBe(answer(archive));
  const before = answer(archive);
  forgetAnswers();
  expect(answer(archive)).toEqual(before);
  expect(ask).toHaveBeenCalledTimes(2);
});
