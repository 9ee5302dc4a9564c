import { expect, test } from 'vitest';
import { atOnce, inTurns } from '../../src/archive/turns.ts';

/** Counts up to a number, and says so. */
function* counting(to: number, seen: string[]): Generator<undefined, number> {
  for (let at = 1; at <= to; at++) {
    seen.push(String(at));
    yield;
  }
  return to;
}

test('all steps are taken in order, and give what they come to', async () => {
  const [once, turns]: [string[], string[]] = [[], []];
  expect(atOnce(counting(120, once))).toBe(120);
  expect(await inTurns(counting(120, turns))).toBe(120);
  expect(turns).toEqual(once);
  expect(once).toHaveLength(120);
});

test('others have their turn between steps, and none where all are taken at once', async () => {
  for (const [take, between] of [
    [atOnce, false],
    [inTurns, true],
  ] as const) {
    const seen: string[] = [];
    setImmediate(() => seen.push('other'));
    await take(counting(120, seen));
    await new Promise((done) => setImmediate(done));
    expect(seen.indexOf('other') < seen.indexOf('120'), take.name).toBe(between);
  }
});

test('a step that fails fails the whole', async () => {
  function* failing(): Generator<undefined, number> {
    yield;
    throw new Error('wrong');
  }
  expect(() => atOnce(failing())).toThrow('wrong');
  await expect(inTurns(failing())).rejects.toThrow('wrong');
});
