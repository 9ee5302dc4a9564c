import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeOfSite, whyNotThere } from '../../scripts/build/place-of-site.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'place-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Makes files below the folder of the test, and says why no site may stand at a place there. */
function why(place: string, ...files: string[]): string | undefined {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return whyNotThere(join(folder, place), join(folder, 'records/content'));
}

test.each([
  ['new', []],
  ['site', ['site/404.html', 'site/meetings/index.html']],
  ['part', ['part/.part.json', 'part/meetings/index.html']],
])('a site may stand where there is nothing, a site or a part: %s', (place, files) => {
  expect(why(place, ...files)).toBeUndefined();
});

test('a site may stand in a folder that is empty', () => {
  mkdirSync(join(folder, 'empty'));
  expect(why('empty')).toBeUndefined();
});

test.each([
  ['www', ['www/holidays.jpg'], 'holds something else than a site'],
  ['file', ['file'], 'is no folder'],
  ['100%', [], 'Astro loses files'],
  ['minutes #2/dist', [], 'Astro loses files'],
  ['records/content', ['records/content/archive.yaml'], 'holds the records'],
  ['records', ['records/content/archive.yaml', 'records/404.html'], 'holds the records'],
])('nothing is replaced in %s', (place, files, reason) => {
  expect(why(place, ...files)).toContain(reason);
});

test.each([
  [process.cwd(), 'this checkout'],
  [dirname(process.cwd()), 'this checkout'],
  ['/', 'this checkout'],
  [`${process.cwd()}-site`, 'another name is needed'],
])('no site is put in %s', (place, reason) => {
  expect(whyNotThere(place, join(folder, 'content'))).toContain(reason);
});

test('a link to a site stays one: the site is put where it leads', () => {
  mkdirSync(join(folder, 'real'));
  symlinkSync(join(folder, 'real'), join(folder, 'link'));
  expect(placeOfSite(join(folder, 'link'))).toBe(join(folder, 'real'));
  expect(placeOfSite(join(folder, 'none'))).toBe(join(folder, 'none'));
});
