import { describe, expect, inject, test } from 'vitest';
import { contentFolder, readContent } from '../../src/archive/content.ts';
import { indexedRecords, pagesOf } from './built-pages.ts';
import { FIXTURE_CONTENT } from './made-site.ts';

const MEETING_PAGE = /^meetings\/[^/]+\/[^/]+\/index\.html$/; // meetings/cabinet/2017-02-20/index.html

const SITES = [
  { name: 'the small archive', site: inject('fixtureSite'), content: FIXTURE_CONTENT },
  { name: 'the archive in dist', site: 'dist', content: contentFolder() },
];

describe.each(SITES)('what was built is what was read: $name', ({ site, content }) => {
  const { meetings, papers } = readContent(content).records;

  test('every meeting has one page', () => {
    const built = pagesOf(site).filter((path) => MEETING_PAGE.test(path));
    expect(built).toEqual(meetings.map(({ id }) => `meetings/${id}/index.html`).sort());
  });

  test('every item and every paper is in the search index', () => {
    const items = meetings.reduce((sum, meeting) => sum + meeting.items.length, 0);
    expect(indexedRecords(site)).toBe(items + papers.length);
  });
});
