import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { attributes, pagesOf, readPage } from './built-pages.ts';
import { FIXTURE_BASE } from './made-site.ts';

const site = inject('fixtureSite');
const MEETING_PAGE = 'meetings/harbour-board/2021-03-04/index.html';
const MOST_BYTES = 10_240;

function weight(path: string): number {
  return gzipSync(readFileSync(join(site, path)), { level: 9 }).length;
}

test('a meeting page weighs at most 10 KB compressed, its style included', () => {
  const styles = attributes(readPage(site, MEETING_PAGE), 'link[rel=stylesheet]', 'href');
  expect(styles.length).toBeGreaterThan(0);
  const files = [MEETING_PAGE, ...styles.map((href) => href.slice(FIXTURE_BASE.length))];
  expect(files.reduce((sum, file) => sum + weight(file), 0)).toBeLessThanOrEqual(MOST_BYTES);
});

test('no page has a style of its own or one from elsewhere', () => {
  const odd = pagesOf(site).flatMap((path) => {
    const page = readPage(site, path);
    return [
      ...attributes(page, '[style]', 'style'),
      ...attributes(page, 'link[rel=stylesheet]', 'href').filter((href) => !href.startsWith('/')),
      ...attributes(page, 'script[src]', 'src').filter((src) => !src.startsWith('/')),
    ];
  });
  expect(odd).toEqual([]);
});
