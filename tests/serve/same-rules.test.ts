import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FOR_A_YEAR, REVALIDATED, SECURITY } from './expected.ts';

const ADDED = /^\s*add_header (\S+) (.+) always;$/gm; // add_header A "b" always;
const SET = /^\s*Header (?:always )?set (\S+) (.+)$/gm; // Header always set A "b"
const QUOTES = /^"|"$/g;

/** Every header that a file sets, with its values, by name in small letters. */
function headersIn(file: string, line: RegExp): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [, name = '', value = ''] of readFileSync(file, 'utf8').matchAll(line)) {
    (found[name.toLowerCase()] ??= []).push(value.replaceAll(QUOTES, ''));
  }
  return found;
}

/** The headers of the table, where the answers of a real server cannot be asked for. */
const security = Object.fromEntries(Object.entries(SECURITY).map(([key, value]) => [key, [value]]));

test('scripts/serve/nginx.conf sets what the table says', () => {
  const file = 'scripts/serve/nginx.conf';
  expect(headersIn(file, ADDED)).toEqual({ ...security, 'cache-control': ['$minutes_cache'] });
  expect(readFileSync(file, 'utf8')).toContain('absolute_redirect off;'); // https ends before it
  expect(readFileSync(file, 'utf8')).toContain(`default "${REVALIDATED}";`);
  expect(readFileSync(file, 'utf8')).toContain(` "${FOR_A_YEAR}";`);
});

test('public/.htaccess sets what the table says', () => {
  const found = headersIn('public/.htaccess', SET);
  expect(found).toEqual({ ...security, 'cache-control': [REVALIDATED, FOR_A_YEAR] });
});
