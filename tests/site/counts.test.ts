import { describe, expect, inject, test } from 'vitest';
import { contentFolder } from '../../src/archive/content-folder.ts';
import { readContent } from '../../src/archive/content.ts';
import { addresses } from '../../src/archive/addresses.ts';
import { attributes, indexedAddresses, pagesOf, readPage } from './built-pages.ts';
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

  const items = meetings.flatMap((meeting) =>
    meeting.items.map((item) => ({ page: `meetings/${meeting.id}/index.html`, meeting, item })),
  );

  test('every item is on the page of its meeting', () => {
    const built = new Map(
      meetings.map(({ id }) => {
        const page = `meetings/${id}/index.html`;
        return [page, new Set(attributes(readPage(site, page), '[id]', 'id'))];
      }),
    );
    expect(items.filter(({ page, item }) => !built.get(page)?.has(`item-${item.id}`))).toEqual([]);
  });

  test('every item and every paper is in the search index, and nothing else', () => {
    const read = [
      ...items.map(({ meeting, item }) => addresses.item(meeting.id, item.id)),
      ...papers.map(({ id }) => addresses.paper(id)),
    ];
    expect(indexedAddresses(site)).toEqual(read.sort());
  });
});
