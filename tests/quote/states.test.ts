import { describe, expect, test } from 'vitest';
import { inState, statesBefore } from '../../src/quote/states.ts';

const stood = (id: string, words: string, until: string) => ({ id, words, until });

/** The states of an item that reads `now`, as words. */
function states(now: string[], ...before: ReturnType<typeof stood>[]): string[] {
  const pieces = now.map((words, index) => stood(`p${String(index + 1)}`, words, ''));
  return statesBefore(before).map((state) =>
    inState(pieces, state.stood)
      .map(({ words }) => words)
      .join(' '),
  );
}

describe('the states of an item before the one it is in', () => {
  test('have together what gave way together, and else what stood at the time', () => {
    expect(
      states(
        ['now1', 'now2', 'now3'],
        stood('p1', 'old1', '2020-03-01'),
        stood('p2', 'old2', '2020-05-01'),
        stood('p2', 'oldest2', '2020-03-01'),
      ),
    ).toEqual(['now1 old2 now3', 'old1 oldest2 now3']);
  });

  test('are two where one passage changed twice on a day', () => {
    expect(
      states(
        ['now1', 'now2'],
        stood('p1', 'old1', '2020-03-01'),
        stood('p1', 'oldest1', '2020-03-01'),
        stood('p2', 'old2', '2020-03-01'),
      ),
    ).toEqual(['old1 old2', 'oldest1 old2']);
  });

  test('have a passage that is gone behind the one before it', () => {
    const [kept] = statesBefore([
      stood('p3', 'old3', '2020-03-01'),
      stood('p4', 'old4', '2020-03-01'),
    ]);
    const now = [stood('p1', 'now1', ''), stood('p2', 'now2', ''), stood('', 'RESOLVED', '')];
    expect(inState(now, kept?.stood ?? new Map()).map(({ words }) => words)).toEqual([
      'now1',
      'now2',
      'old3',
      'old4',
      'RESOLVED',
    ]);
  });

  test('are none where nothing was changed', () => {
    expect(states(['now1'])).toEqual([]);
  });
});
