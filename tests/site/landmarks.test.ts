import { expect, inject, test } from 'vitest';
import { attributes, pagesOf, readPage } from './built-pages.ts';

/** Landmarks without a name: HTML must not have two of one kind. */
const NAMELESS = ':is(aside, main nav):not([aria-label], [aria-labelledby])';

test.each([
  { name: 'the small archive', site: inject('fixtureSite') },
  { name: 'the archive in dist', site: 'dist' },
])('a page may have many corrections: none is a landmark without a name: $name', ({ site }) => {
  const nameless = pagesOf(site).filter(
    (path) => attributes(readPage(site, path), NAMELESS, 'className').length > 0,
  );
  expect(nameless).toEqual([]);
});
