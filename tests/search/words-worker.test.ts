import { afterEach, expect, test, vi } from 'vitest';
import type { Period, WordsIndex } from '../../src/search/data/format.ts';
import type { ToFind } from '../../src/search/page/words-message.ts';

/** A worker of which a test says whether its program can be fetched. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  static isReached = false;
  isTerminated = false;

  constructor() {
    super();
    FakeWorker.started.push(this);
    if (!FakeWorker.isReached) queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }

  postMessage({ turn }: ToFind): void {
    if (!FakeWorker.isReached) return;
    const found = { turn, records: Uint32Array.of(4), scores: Float32Array.of(2), inTitle: [1] };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: found })));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const PERIOD: Period = { name: 'all', from: '2017', to: '2017', items: 9, papers: 0, version: 'v' };
const INDEX: WordsIndex = { lengths: '', begins: '', names: '', fields: [] };

afterEach(() => vi.unstubAllGlobals());

test('where the worker of the words cannot be started, each search says so and the next starts another', async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'en-GB' } });
  vi.stubGlobal('Worker', FakeWorker);
  const { pagefindWords } = await import('../../src/search/page/pagefind.ts');
  const words = pagefindWords(PERIOD, INDEX);

  const unfetched = 'Pagefind: its program could not be fetched';
  await expect(words.search('harbour')).rejects.toThrow(unfetched);
  await expect(words.search('harbour')).rejects.toThrow(unfetched);
  FakeWorker.isReached = true;
  expect(await words.search('harbour')).toEqual([{ record: 4, score: 2, inTitle: true }]);
  expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, true, false]);
});
