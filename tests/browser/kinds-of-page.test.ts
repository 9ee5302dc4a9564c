import { expect, test } from 'vitest';
import { KINDS, ofNoKind } from './kinds-of-page.ts';
import { describeInBrowser, samples } from './in-browser.ts';

test('every page of the site is of a kind that the browser tests know', () => {
  expect(ofNoKind('dist')).toEqual([]);
});

describeInBrowser('samples', () => {
  test('there is a page to test of every kind', () => {
    expect(samples.map(({ kind }) => kind)).toEqual(KINDS.map(({ kind }) => kind));
  });
});
