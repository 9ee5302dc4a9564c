import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILES, REVALIDATED, SECURITY } from './expected.ts';
import { headersFor, readHeadersFile } from './headers-file.ts';

const rules = readHeadersFile(readFileSync('public/_headers', 'utf8'));

describe.each(['', '/minutes'])('_headers, for a site below "%s/"', (base) => {
  test.each(FILES)('$path', ({ path, cache }) => {
    const expected = cache === REVALIDATED ? {} : { 'cache-control': cache };
    expect(headersFor(rules, base + path)).toEqual({ ...SECURITY, ...expected });
  });

  test.each(['/', '/meetings/board/', '/nothing'])('%s', (path) => {
    expect(headersFor(rules, base + path)).toEqual(SECURITY);
  });
});

test('every pattern is one that both hosts take', () => {
  for (const { pattern } of rules) expect(pattern).toMatch(/^\/(?:[^*!]*\*)?[^*!]*$/);
});

test('two rules that set one header for one path are seen', () => {
  const text = '/*\n  A: 1\n/a/*\n  A: 2\n';
  expect(headersFor(readHeadersFile(text), '/a/b')).toEqual({ a: '1, 2' });
});

test('a line that Netlify would pass over is seen', () => {
  expect(() => readHeadersFile('/*\n  ! Cache-Control\n')).toThrow('! Cache-Control');
});
