import { expect, it, vi } from 'vitest';
import { reach } from '../../src/archive/coverage.ts';
import { heldWords } from '../../src/components/held.ts';
import { front, smallArchive } from '../archive/small-archive.ts';
import { t } from './english-site.ts';

vi.mock('../../src/site.ts', () => import('./english-site.ts'));

it('says how much is held, and from when to when', () => {
  const { archive } = smallArchive({
    'meetings/board/2020-01-10': `${front('2020-01-10')}\n## 1. Data\n\nHeard.\n`,
    'meetings/board/2020-02-14': `${front('2020-02-14')}\n## 1. Data\n\nHeard.\n`,
  });
  expect(heldWords(reach(archive))).toMatchInlineSnapshot(
    `"2 meetings, 2 items. From 10 January 2020 to 14 February 2020."`,
  );
});

it('says the day of an archive of one meeting once', () => {
  const { archive } = smallArchive({
    'meetings/board/2020-01-10': `${front('2020-01-10')}\n## 1. Data\n\nHeard.\n`,
  });
  expect(heldWords(reach(archive))).toBe('1 meeting, 1 item. Of 10 January 2020.');
  expect(t.searching.searched(1, 0, '10 January 2020', '10 January 2020', '')).toBe(
    'Searched 1 item, 10 January 2020.',
  );
});

it('says no dates of an archive without meetings', () => {
  expect(heldWords(reach(smallArchive({}).archive))).toMatchInlineSnapshot(
    `"0 meetings, 0 items."`,
  );
});
