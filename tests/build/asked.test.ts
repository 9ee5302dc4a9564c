import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerDigest } from '../../src/archive/answer-digest.ts';
import type { Archive } from '../../src/archive/archive.ts';
import {
  answerTo,
  AskedMap,
  note,
  noting,
  partsOf,
  question,
  questionOfMap,
  unnoted,
} from '../../src/archive/asked.ts';
import { smallArchive } from '../archive/small-archive.ts';

const { archive } = smallArchive({});

/** What is asked of the archive while something is done. */
async function askedBy(act: () => unknown): Promise<string[]> {
  const { asked } = await noting(() => Promise.resolve(act()));
  return asked;
}

describe('what is noted', () => {
  const map = (): AskedMap<number> => new AskedMap('test: map', [['a', 1]]);

  test.each<[string, (of: AskedMap<number>) => unknown, string]>([
    ['a key that is looked up', (of) => of.get('a'), 'a'],
    ['a key that is not there', (of) => of.get('b'), 'b'],
    ['a key that is looked for', (of) => of.has('b'), 'b'],
    ['all values', (of) => of.values(), '*'],
    ['all entries', (of) => of.entries(), '*'],
    ['a loop over all', (of) => [...of], '*'],
    ['a call for each', (of) => of.forEach(String), '*'],
    ['a copy', (of) => new Map(of), '*'],
    ['the keys alone', (of) => of.keys(), '* keys'],
    ['how many there are', (of) => of.size, '* keys'],
  ])('%s', async (_, act, key) => {
    expect(await askedBy(() => act(map()))).toEqual([`test: map\n${key}`]);
  });

  test('each question once, in the order in which they were asked', async () => {
    const asked = await askedBy(() => {
      for (const key of ['b', 'a', 'b']) note('test: order', key);
    });
    expect(asked).toEqual(['test: order\nb', 'test: order\na']);
  });

  test('the maps of an archive note themselves under names that can be asked again', async () => {
    const asked = await askedBy(() => [archive.bodies.get('board'), [...archive.topics]]);
    expect(asked).toEqual(['bodies\nboard', 'topics\n*']);
    expect(answerTo(archive, 'bodies', 'board')?.answer).toBe(archive.bodies.get('board'));
  });

  test('nothing of what only serves an answer, even where that fails', async () => {
    const asked = await askedBy(() => {
      expect(() =>
        unnoted(() => {
          note('test: inner', 'x');
          throw new Error('failed');
        }),
      ).toThrow('failed');
      note('test: outer', 'y');
    });
    expect(asked).toEqual(['test: outer\ny']);
  });

  test('nothing while nothing is made', async () => {
    note('test: before', 'x');
    expect(await askedBy(() => undefined)).toEqual([]);
  });
});

describe('two things that are made', () => {
  test('at the same time are refused', async () => {
    await noting(async () => {
      await expect(noting(() => Promise.resolve())).rejects.toThrow('at the same time');
    });
  });

  test('one after the other are not mixed, even where the first failed', async () => {
    const failing = noting(() => {
      note('test: first', 'x');
      return Promise.reject(new Error('failed'));
    });
    await expect(failing).rejects.toThrow('failed');
    expect(await askedBy(() => note('test: second', 'y'))).toEqual(['test: second\ny']);
  });
});

describe('asking again', () => {
  test('a question that nobody knows has no answer; one whose answer is nothing has', () => {
    question('test: nothing', () => undefined);
    expect(answerTo(archive, 'test: unknown', 'key')).toBeUndefined();
    expect(answerTo(archive, '', 'no name at all')).toBeUndefined();
    expect(answerTo(archive, 'test: nothing', 'key')).toEqual({ answer: undefined });
  });

  test('gives a key of several lines whole', () => {
    question('test: echo', (_, key) => key);
    const lines = 'a\nb\n\nc';
    expect(answerTo(archive, 'test: echo', lines)).toEqual({ answer: lines });
  });

  test('is not noted', async () => {
    question('test: asks', ({ bodies }) => bodies.get('board'));
    expect(await askedBy(() => answerTo(archive, 'test: asks', 'x'))).toEqual([]);
  });

  test('of a map gives a value, all of it, or its keys', () => {
    const map = new Map([['a', 1]]);
    questionOfMap('test: values', () => map);
    const answers = ['a', 'b', '*', '* keys'].map((key) => answerTo(archive, 'test: values', key));
    expect(answers.map((one) => one?.answer)).toEqual([1, undefined, map, ['a']]);
    // The list of keys is made for whoever asks.
    expect(answers.map((one) => one?.isHeld)).toEqual([true, true, true, undefined]);
  });
});

test('who asks two archives and gets the same answers to what was noted, got the same', async () => {
  const { archive: other } = smallArchive({});
  const maps = new WeakMap<Archive, AskedMap<number>>();
  questionOfMap('test: held', (one) => maps.get(one) ?? new Map());
  const acts: ((map: AskedMap<number>, key: string) => unknown)[] = [
    (map, key) => map.get(key),
    (map, key) => map.has(key),
    (map) => [...map.keys()],
    (map) => map.size,
    (map) => [...map.values()],
    (map) => [...map],
    // Whether another key is looked up depends on what is found.
    (map, key) => (map.get('a') === 1 ? map.get(key) : 'other'),
    (map, key) => (map.has(key) ? [...map] : map.size),
  ];
  const key = fc.constantFrom('a', 'b', 'c');
  const held = fc.array(fc.tuple(key, fc.integer({ min: 0, max: 1 })), { maxLength: 3 });
  const program = fc.array(fc.tuple(fc.constantFrom(...acts), key), { minLength: 1, maxLength: 4 });
  let same = 0;
  await fc.assert(
    fc.asyncProperty(held, held, program, async (one, two, steps) => {
      maps.set(archive, new AskedMap('test: held', one));
      maps.set(other, new AskedMap('test: held', two));
      const run = (of: Archive): unknown[] => {
        const map = maps.get(of);
        return map ? steps.map(([act, at]) => act(map, at)) : [];
      };
      const { made, asked } = await noting(() => Promise.resolve(run(archive)));
      const answers = (of: Archive) => asked.map((each) => answerTo(of, ...partsOf(each)));
      if (answerDigest(answers(archive)) !== answerDigest(answers(other))) return;
      same += 1;
      expect(run(other)).toEqual(made);
    }),
    { numRuns: 500 },
  );
  expect(same).toBeGreaterThan(50);
});
