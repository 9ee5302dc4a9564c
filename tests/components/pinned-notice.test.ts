import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { putFailed, takeNotices } from '../../src/components/cite/notice.ts';
import type { PageData } from '../../src/components/cite/page-data.ts';
import { showPinned } from '../../src/components/cite/pinned-notice.ts';
import { fakePage, type FakePage } from './fake-page.ts';

const READING = '0123456789abcdef';
const OTHER = 'fedcba9876543210';
const CURRENT = new Map([
  ['item-1-p1', READING],
  ['item-1-p2', OTHER],
]);
const WORDS = new Map([
  ['asCited', 'It reads as cited.'],
  ['unknown', 'It is not known.'],
]);

const DATA: PageData = {
  council: 'Testham Council',
  body: 'Board',
  date: '2020-01-10',
  dateWords: '10 January 2020',
  language: 'en-GB',
  offer: 'Cite',
  address: 'https://minutes.example.org/meetings/board/2020-01-10/',
  readings: () => Promise.resolve({ current: CURRENT, earlier: new Map() }),
  both: () => Promise.resolve(undefined),
  words: () => Promise.resolve(WORDS),
};

let page: FakePage;

beforeEach(() => {
  page = fakePage(['item-1-p1', 'item-1-p2'], READING);
});
afterEach(() => vi.unstubAllGlobals());

describe('the notice of a cited reading', () => {
  test('is one, of the address now shown, however quickly it changes', async () => {
    page.goTo('item-1-p1');
    const first = showPinned(DATA);
    page.goTo('item-1-p2');
    const second = showPinned(DATA);
    await Promise.all([first, second]);
    expect(page.notices()).toEqual(['item-1-p2: It is not known.']);
    page.goTo('item-1-p1');
    await showPinned(DATA);
    expect(page.notices()).toEqual(['item-1-p1: It reads as cited.']);
  });

  test('says where it could not be loaded, and is there when it can be', async () => {
    page.goTo('item-1-p1');
    const offline = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
    await expect(showPinned({ ...DATA, words: offline })).rejects.toThrow('Failed to fetch');
    expect(page.notices()).toMatchInlineSnapshot(`
      [
        "item-1-p1: The details of the citation could not be loaded. Please try again.",
      ]
    `);
    await showPinned(DATA);
    expect(page.notices()).toEqual(['item-1-p1: It reads as cited.']);
  });
});

test('that citing failed is said once, and leaves the notice of a cited reading', async () => {
  page.goTo('item-1-p1');
  await showPinned(DATA);
  const passage = document.getElementById('item-1-p1');
  putFailed(passage, 'en-GB');
  putFailed(passage, 'cy');
  expect(page.notices()).toHaveLength(2);
  takeNotices('.failed');
  expect(page.notices()).toEqual(['item-1-p1: It reads as cited.']);
});
