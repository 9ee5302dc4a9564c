import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { attributes, pagesOf, readPage } from './built-pages.ts';
import { FIXTURE_BASE } from './made-site.ts';

const site = inject('fixtureSite');

const LINKS = [
  ['[href]', 'href'],
  ['[src]', 'src'],
  ['[action]', 'action'],
] as const;

const ELSEWHERE = /^(https?:|mailto:|data:|#)/; // https://www.nationalarchives.gov.uk/

test('with a base path, every link of every page begins with it', () => {
  const outside = pagesOf(site).flatMap((path) => {
    const page = readPage(site, path);
    return LINKS.flatMap(([selector, name]) => attributes(page, selector, name))
      .filter((link) => !ELSEWHERE.test(link) && !link.startsWith(`${FIXTURE_BASE}/`))
      .map((link) => `${path} links to ${link}`);
  });
  expect(outside).toEqual([]);
});

test('canonical addresses and the site map have the base path', () => {
  const bare = pagesOf(site).filter((path) =>
    attributes(readPage(site, path), 'link[rel=canonical]', 'href').some(
      (address) => !new URL(address).pathname.startsWith(`${FIXTURE_BASE}/`),
    ),
  );
  expect(bare).toEqual([]);
  const listed = [
    ...readFileSync(join(site, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g),
  ];
  expect(listed.length).toBeGreaterThan(0);
  expect(listed.filter(([, address = '']) => !address.includes(`${FIXTURE_BASE}/`))).toEqual([]);
});
