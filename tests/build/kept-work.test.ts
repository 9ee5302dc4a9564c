import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { linesOfFile } from '../../src/archive/kept-lines.ts';
import { CollectedWork, KeptWork, UNKEPT } from '../../src/archive/kept-work.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-work-'));
  file = join(folder, 'below', 'work');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A build that does each of some work, by what it is given; gives what had to be done. */
function build(given: readonly string[], version = 'v1', name = 'count'): string[] {
  const work = new KeptWork(file, version);
  const done: string[] = [];
  for (const one of given) {
    const result = work.once(name, one, () => {
      done.push(one);
      return { one, length: one.length };
    });
    expect(result).toEqual({ one, length: one.length });
  }
  work.save();
  return done;
}

test('gives back whatever JSON holds, in the same build and in the next', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 5 }), (results) => {
      const wanted = JSON.stringify(results);
      for (const isFirst of [true, false]) {
        const work = new KeptWork(file, wanted);
        const ask = () =>
          results.map((result, at) =>
            work.once('any', `${wanted} ${String(at)}`, () => (isFirst ? result : 'done again')),
          );
        expect([JSON.stringify(ask()), JSON.stringify(ask())]).toEqual([wanted, wanted]);
        work.save();
      }
    }),
    { numRuns: 60 },
  );
});

test('does nothing twice, in one build or the next or the one after that', () => {
  expect(build(['a', 'b', 'a'])).toEqual(['a', 'b']);
  expect(build(['b', 'c', 'a'])).toEqual(['c']);
  expect(build(['a', 'b', 'c'])).toEqual([]);
});

test('what is set aside is done once, and taken up in any order, in the same build and in the next', () => {
  const results = ['a', 'é'.repeat(200_000), 'c', 'x'.repeat(300_000)];
  for (const isFirst of [true, false]) {
    const work = new KeptWork(file, 'v1');
    const takes = results.map((one, at) =>
      work.aside('text', String(at), () => (isFirst ? [one] : 'done again')),
    );
    for (const at of [2, 0, 3, 1, 3, 0]) expect(takes[at]?.()).toEqual([results[at]]);
    work.save();
  }
});

test('forgets what nobody asked for', () => {
  const long = 'a'.repeat(100);
  for (const kept of ['b', 'b'.repeat(500)]) {
    build([long, kept]);
    build([kept]);
    expect(readFileSync(file, 'utf8')).not.toContain('aa');
    expect(readFileSync(file, 'utf8')).toContain(kept);
    expect(build([long, kept])).toEqual([long]);
  }
});

test('tells work by its name and by what it is given', () => {
  build(['a']);
  expect(build(['a'], 'v1', 'other')).toEqual(['a']);
  expect(build(['a '])).toEqual(['a ']);
});

test('keeps results of many bytes and letters apart', () => {
  const long = Array.from({ length: 5 }, (_, at) => `${String(at)}${'é\u2028\n'.repeat(400_000)}`);
  expect(build(long)).toHaveLength(5);
  expect(build(long)).toEqual([]);
});

test('a file of which little is kept is written anew, and none grows without end', () => {
  const given = Array.from({ length: 40 }, (_, at) => String(at).repeat(50));
  const sizes = given.map((_, at) => {
    build(given.slice(at, at + 4));
    return readFileSync(file).length;
  });
  expect(Math.max(...sizes)).toBeLessThan(4 * Math.min(...sizes.slice(4, -4)));
});

test('what was done before a build was killed is kept', () => {
  build(['a']);
  const killed = new KeptWork(file, 'v1');
  const long = killed.once('count', 'b', () => ({
    one: 'b',
    length: 1,
    more: 'b'.repeat(300_000),
  }));
  killed.once('count', 'c', () => ({ one: 'c', length: 1 }));
  const work = new KeptWork(file, 'v1');
  expect(work.once('count', 'b', () => 'done again')).toEqual(long);
  work.save();
});

test('what was worked out elsewhere is taken as if it had been done here', () => {
  const elsewhere = new CollectedWork();
  expect(elsewhere.once('count', 'b', () => ({ one: 'b\n', length: 1 }))).toEqual({
    one: 'b\n',
    length: 1,
  });
  expect(elsewhere.aside('text', 'c', () => 'long')()).toBe('long');
  for (const isFirst of [true, false]) {
    const work = new KeptWork(file, 'v1');
    expect(work.isNew).toBe(isFirst);
    if (isFirst) work.take(elsewhere.lines);
    expect(work.once('count', 'b', () => 'done again')).toEqual({ one: 'b\n', length: 1 });
    expect(work.aside('text', 'c', () => 'done again')()).toBe('long');
    work.save();
  }
});

test('what is given up leaves nothing behind', () => {
  build(['a']);
  const before = readFileSync(file);
  const work = new KeptWork(file, 'v1');
  work.once('count', 'b', () => 'b'.repeat(300_000));
  work.once('count', 'c', () => 1);
  work.giveUp();
  expect(readFileSync(file)).toEqual(before);
});

describe('a file that is not used', () => {
  test('one of another version', () => {
    build(['a']);
    expect(build(['a'], 'v2')).toEqual(['a']);
    expect(build(['a'], 'v1')).toEqual(['a']);
  });

  test.each(['', 'v1', 'nonsense', '\0\u0001\n\n\n', 'v10\nx', '{"version":"v1"}\n'])(
    'a foreign one: %j',
    (text) => {
      build([]);
      writeFileSync(file, text);
      expect(build(['a'])).toEqual(['a']);
      expect(build(['a'])).toEqual([]);
    },
  );

  test('one that was cut anywhere gives only what is whole', () => {
    build(['a', 'bb', 'ccc']);
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(file, whole);
      truncateSync(file, length);
      const lines = whole.subarray(0, length).toString().split('\n').length - 2;
      expect(build(['a', 'bb', 'ccc'])).toEqual(['a', 'bb', 'ccc'].slice(Math.max(0, lines)));
    }
  });
});

test('a result of which a byte is another is done again, and leaves nothing behind', () => {
  const given = ['bee', 'c', 'd'];
  build(given);
  const whole = readFileSync(file);
  // Behind the version: in keys, sums, results and at the ends of lines.
  for (let at = whole.indexOf('\n') + 1; at < whole.length; at += 5) {
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(at) === 0x65 ? 0x66 : 0x65, at);
    writeFileSync(file, bytes);
    // Where two lines ran together, two are done again.
    const again = build(given);
    expect(again.length, String(at)).toBeGreaterThanOrEqual(1);
    expect(again.length, String(at)).toBeLessThanOrEqual(2);
    expect(readFileSync(file).length).toBe(whole.length);
    expect(build(given)).toEqual([]);
  }
});

test('work that is not kept is done each time', () => {
  const work = vi.fn(() => 1);
  expect([UNKEPT.once('a', 'b', work), UNKEPT.once('a', 'b', work)]).toEqual([1, 1]);
  expect(work).toHaveBeenCalledTimes(2);
  const take = UNKEPT.aside('a', 'b', work);
  expect([take(), take()]).toEqual([1, 1]);
  expect(work).toHaveBeenCalledTimes(3);
});

test('a file is looked through in pieces, whole lines each, however long', () => {
  const lines = ['v1', 'a'.repeat(3), '', 'é'.repeat(40), 'b'];
  writeFileSync(join(folder, 'lines'), `${lines.join('\n')}\nno line yet`);
  for (const piece of [1, 7, 64, 1000]) {
    const found: string[] = [];
    for (const { lines: some, offset } of linesOfFile(join(folder, 'lines'), piece)) {
      expect(offset).toBe(Buffer.byteLength(found.join('')));
      found.push(some.toString());
    }
    expect(found.join('')).toBe(`${lines.join('\n')}\n`);
    expect(found.every((some) => some.endsWith('\n'))).toBe(true);
  }
  expect([...linesOfFile(join(folder, 'missing'))]).toEqual([]);
});
