import { expect, test } from 'vitest';
import { askedBy } from '../../src/search/engine/asked.ts';
import { Names } from '../../src/search/engine/names.ts';
import { rulingOut } from '../../src/search/engine/ruled-out.ts';
import { stateOf } from '../../src/search/query/state.ts';
import { indexed, record } from './small-index.ts';

test('a list of words that could not be had is fetched again', async () => {
  const { loader } = indexed([record({ title: 'Oysters' })]);
  const start = await loader.start();
  const asked = askedBy(stateOf(new URLSearchParams({ q: 'oysters' })), start, new Names(start));
  let isReached = false;
  const spellings: typeof loader.spellings = (number) =>
    isReached ? loader.spellings(number) : Promise.reject(new Error('offline'));
  const isRuledOut = rulingOut(asked, new Set(), start, { spellings });
  await expect(isRuledOut(0)).rejects.toThrow('offline');
  isReached = true;
  expect(await isRuledOut(0)).toBe(false);
});
