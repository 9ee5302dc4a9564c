import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textsWithin, whyTooMany } from '../../scripts/build/file-limit.ts';
import { isOfPart, partOf } from '../../scripts/build/part.ts';
import { unite, whyNotOneSite } from '../../scripts/build/unite.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

describe('one part of several', () => {
  it.each(['0/2', '3/2', '1', '1/2/3', '1/0', 'a/b', ''])('is not “%s”', (text) => {
    expect(partOf(text)).toBeUndefined();
  });

  it('takes every name into exactly one part', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (name, of) => {
        const parts = Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));
        expect(parts.filter((part) => isOfPart(name, part))).toHaveLength(1);
      }),
    );
  });
});

describe('parts put together', () => {
  const site = { version: 'v', content: 'c' };
  const first = { number: 1, of: 2, ...site };

  it.each([
    ['one is missing', [first]],
    ['one is there twice', [first, first]],
    ['one is of three', [first, { ...first, number: 2, of: 3 }]],
    ['one has other records', [first, { ...first, number: 2, content: 'other' }]],
    ['one was made by other code', [first, { ...first, number: 2, version: 'other' }]],
    ['there are none', []],
  ])('are not one site where %s', (_, parts) => {
    expect(whyNotOneSite(parts, site)).toBeDefined();
  });

  it('are one site where each is there once, in any order', () => {
    expect(whyNotOneSite([{ ...first, number: 2 }, first], site)).toBeUndefined();
  });

  it('hold what both hold once, and what each holds alone', () => {
    write({ 'a/x/1': 'one', 'a/same': 's', 'b/x/2': 'two', 'b/same': 's', 'b/.part.json': '{}' });
    const into = join(folder, 'whole');
    unite([join(folder, 'a'), join(folder, 'b')], into);
    const read = ['x/1', 'x/2', 'same'].map((name) => readFileSync(join(into, name), 'utf8'));
    expect(read).toEqual(['one', 'two', 's']);
    expect(() => readFileSync(join(into, '.part.json'))).toThrow('ENOENT');
  });

  it('are refused where two files of one name differ', () => {
    write({ 'a/x': 'one', 'b/x': 'two' });
    expect(() => unite([join(folder, 'a'), join(folder, 'b')], join(folder, 'whole'))).toThrow(
      'x is not the same in all parts.',
    );
  });
});

describe('a host that takes few files', () => {
  it('leaves fewer for texts the more pages there are', () => {
    expect(textsWithin(20_000, 5_000, 10_000)).toBe(13_371);
  });

  it('is told of what it cannot take', () => {
    expect(whyTooMany(20_000, 20_000)).toBeUndefined();
    expect(whyTooMany(20_001, 20_000)).toContain('20,001 files, more than --max-files 20,000');
  });
});
