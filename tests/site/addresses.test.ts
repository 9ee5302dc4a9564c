import { expect, inject, test } from 'vitest';
import { attributes, pagesOf, readPage } from './built-pages.ts';

const site = inject('fixtureSite');

test('every item, passage, decision part and action has the address of the scheme', () => {
  const page = readPage(site, 'meetings/harbour-board/2021-03-04/index.html');
  const ids = attributes(page, '.minutes [id]', 'id');
  expect(ids).toEqual([
    'item-1',
    'item-1-p1',
    'item-2',
    'item-2-p1',
    'item-2-p2',
    'item-2-p3',
    'item-2-r1',
    'item-2-r2',
    'item-2-a1',
    'item-3',
    'item-north-light',
    'item-north-light-p1',
    'item-north-light-p2',
  ]);
});

test('each of them shows a link to itself', () => {
  const page = readPage(site, 'meetings/harbour-board/2021-03-04/index.html');
  const ids = attributes(page, '.minutes [id]', 'id');
  expect(attributes(page, '.minutes a[data-copy]', 'href')).toEqual(ids.map((id) => `#${id}`));
});

const RECORDS = /^(meetings|bodies|people|topics|papers)\//; // people/ann-marsh/index.html

test('the pages of the records stand at the addresses of the scheme', () => {
  expect(pagesOf(site).filter((path) => RECORDS.test(path))).toEqual([
    'bodies/audit-committee/index.html',
    'bodies/harbour-board/index.html',
    'bodies/index.html',
    'meetings/2020/index.html',
    'meetings/2021/index.html',
    'meetings/audit-committee/2020-11-19/index.html',
    'meetings/harbour-board/2021-03-04/index.html',
    'meetings/harbour-board/2021-06-10/index.html',
    'meetings/index.html',
    'papers/harbour-board/2021-03-04-survey-of-the-channel/index.html',
    'papers/index.html',
    'people/ann-marsh/index.html',
    'people/bob-otter/index.html',
    'people/index.html',
    'topics/dredging/index.html',
    'topics/index.html',
    'topics/lighthouse/index.html',
  ]);
});

test('the registers and the other pages stand at the addresses of the scheme', () => {
  expect(pagesOf(site)).toEqual(
    expect.arrayContaining([
      '404.html',
      'about/index.html',
      'accessibility/index.html',
      'actions/index.html',
      'corrections/index.html',
      'coverage/index.html',
      'decisions/index.html',
      'index.html',
      'search/index.html',
    ]),
  );
});
