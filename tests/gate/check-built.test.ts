import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBuilt } from '../../scripts/build/check-built.ts';
import { makeArchive } from '../../src/archive/archive.ts';
import { readContent } from '../../src/archive/content.ts';
import { entriesOf } from '../../src/archive/entries-of.ts';

const archive = makeArchive(entriesOf(readContent('tests/site/fixtures/content')));
const indexed = { items: 8, papers: 1 };
const PAGES = [
  'bodies/audit-committee',
  'bodies/harbour-board',
  'meetings/2021',
  'meetings/audit-committee/2020-11-19',
  'meetings/harbour-board/2021-03-04',
  'meetings/harbour-board/2021-06-10',
  'papers/harbour-board/2021-03-04-survey-of-the-channel',
  'people/ann-marsh',
  'people/bob-otter',
  'topics/dredging',
  'topics/lighthouse',
];

let folder = '';

function writePage(path: string): void {
  const file = join(folder, path, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '<!doctype html>');
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutebook-built-'));
  PAGES.forEach(writePage);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a site with a page for each record and a whole index passes', () => {
  expect(() => {
    checkBuilt(folder, archive, indexed);
  }).not.toThrow();
});

test('a missing page, one too many and a short index are all named', () => {
  rmSync(join(folder, 'meetings/harbour-board/2021-06-10'), { recursive: true });
  writePage('meetings/harbour-board/2019-01-01');
  writePage('people/carl-crab');
  expect(() => {
    checkBuilt(folder, archive, { items: 7, papers: 1 });
  }).toThrowErrorMatchingInlineSnapshot(`
    [Error: What was built is not what was read:
      1 of meetings without a page: harbour-board/2021-06-10
      1 pages of meetings without a record: harbour-board/2019-01-01
      1 pages of people without a record: carl-crab
      8 items were read, 7 are in the search index]
  `);
});

test('a page that leads on from a former address needs no record, but must be there', () => {
  const former = new Set(['meetings/harbour-board/2019-01-01']);
  expect(() => {
    checkBuilt(folder, archive, indexed, former);
  }).toThrow('1 of meetings without a page: harbour-board/2019-01-01');
  writePage('meetings/harbour-board/2019-01-01');
  expect(() => {
    checkBuilt(folder, archive, indexed, former);
  }).not.toThrow();
});
