import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { mapOf } from './map-of-code.ts';

const readme = (): string => readFileSync('README.md', 'utf8');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const NPM_RUN = /npm run (?:--silent )?([\w:-]+)/g; // npm run build
const PATH = /`((?:src|scripts|tests|content|\.ci|\.github)\/[\w./-]*)`/g; // `src/record`
const TOP_LINES = 40;

test('the two commands stand at the top of the README', () => {
  const top = readme().split('\n').slice(0, TOP_LINES).join('\n');
  expect(top).toContain('npm start');
  expect(top).toContain('npm it');
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']));
});

test('.ci/run runs the test command of the README and nothing else', () => {
  const lines = readFileSync('.ci/run', 'utf8').trim().split('\n');
  expect(lines.at(-1)).toBe('npm it');
  expect(lines).toHaveLength(4);
});

test('every npm run of the README is a script of package.json', () => {
  const named = [...readme().matchAll(NPM_RUN)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every script of package.json runs a file that is there', () => {
  const files = Object.values(scripts).flatMap(
    (script) => /^node (?:--\S+ )*(\S+)/.exec(script)?.[1] ?? [],
  );
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('the map of the code and every path in the README name what is there', () => {
  const paths = [...readme().matchAll(PATH)].map(([, path = '']) => path);
  const map = mapOf(readme());
  expect(map).toEqual(expect.arrayContaining(['src/record', 'src/archive', 'scripts', 'tests']));
  expect([...paths, ...map].filter((path) => !existsSync(path))).toEqual([]);
});

test('a map is the first column of the table under its heading', () => {
  const text = [
    '| `elsewhere` | not a map |',
    '## Map of the code',
    '| folder | holds |',
    '|---|---|',
    '| `src/record` | one record: `schema` |',
    '| `src/layouts`, `src/pages` | what readers see |',
    '',
    '## Licence',
    '| `later` | not a map |',
  ].join('\n');
  expect(mapOf(text)).toEqual(['src/record', 'src/layouts', 'src/pages']);
});
