import { expect, test } from 'vitest';
import { verifyAddress } from '../../scripts/register/verify-address.ts';
import { readingDigest } from '../../src/archive/digest.ts';
import { formerReadings } from '../../src/register/former-readings.ts';
import { itemsByPage, oldAnchors, standingOf } from '../../src/register/answers.ts';
import { joinedLives, joinedReadings } from '../../src/register/joined.ts';
import { livesOf, readingOf, WHOLE } from '../../src/register/lives.ts';
import { publication } from '../../src/register/publication.ts';
import { meetingText, surfacesFrom } from './small-archive.ts';

const page = 'meetings/board/2017-02-20';
const [one, two] = [`${page}#item-1`, `${page}#item-2`];

function archive(items: string): ReturnType<typeof surfacesFrom> {
  return surfacesFrom(
    new Map([
      ['bodies/board.md', '---\nname: Board\n---\n'],
      [`${page}.md`, meetingText('board', '2017-02-20', items)],
    ]),
  );
}

const ROADS = '## 1. Roads\n\nThe roads were mended.\n\n';
const WALLS = 'The walls were built.\n\nThe gates were hung.\n';
const first = publication(livesOf([]), archive(`${ROADS}## 2. Walls\n\n${WALLS}`), {
  on: '2026-11-21',
  moves: [],
  withdrawals: [],
}).events;

// Item 2 is put into item 1, where its first paragraph is the second, and its second reads otherwise.
const surfaces = archive(`${ROADS}${WALLS.replace('hung', 'painted')}`);
const later = publication(livesOf(first), surfaces, {
  on: '2026-11-25',
  moves: [[two, one]],
  withdrawals: [],
});
const lives = livesOf([...first, ...later.events]);
const standing = standingOf(surfaces);
const [walls, gates] = [
  readingDigest('The walls were built.'),
  readingDigest('The gates were hung.'),
];

test('what was put into another item leads to the passage that has its words, not to that of its number', () => {
  expect(later.objections).toEqual([]);
  const old = oldAnchors(lives, itemsByPage(lives), standing, page, (anchor) =>
    anchor.startsWith('item-1'),
  );
  expect(old.map(({ anchor, passage }) => [anchor, passage])).toEqual([
    ['item-2', undefined],
    ['item-2-p1', 'p2'],
    ['item-2-p2', undefined],
  ]);
  const former = formerReadings(lives, standing, [two]);
  expect(former.find(({ reading }) => reading === walls)).toMatchObject({ passage: 'p2' });
});

test('verify says that it reads as cited there, or on which day it was edited', () => {
  const said = (reading: string, anchor: string): string =>
    verifyAddress(`/${page}/?reading=${reading}#${anchor}`, lives, surfaces).text;
  expect(said(walls, 'item-2-p1')).toBe(`as cited; now at /${page}/#item-1-p2\n`);
  expect(said(gates, 'item-2-p2')).toContain('edited on 2026-11-25');
  const whole =
    readingOf(livesOf(first).get(two)?.[0] ?? expect.unreachable(), WHOLE)?.digest ?? '';
  expect(said(whole.slice(0, 16), 'item-2')).toContain('edited on 2026-11-25');
});

test('its readings are known at the item that it was put into', () => {
  const found = joinedReadings(lives, joinedLives(lives), [one]);
  expect(found).toContainEqual({ anchor: 'item-1-p2', reading: walls, on: '2026-11-25' });
  expect(found).toContainEqual({ anchor: 'item-1', reading: gates, on: '2026-11-25' });
});

test('verify finds words that have another number in their item now', () => {
  const fewer = archive(
    '## 1. Roads\n\nNothing.\n\nThe roads were mended.\n\n## 2. Walls\n\nThe gates were hung.\n',
  );
  const said = { on: '2026-11-25', moves: [], withdrawals: [] };
  const shifted = livesOf([...first, ...publication(livesOf(first), fewer, said).events]);
  expect(verifyAddress(`/${page}/?reading=${gates}#item-2-p2`, shifted, fewer).text).toBe(
    `as cited; now at /${page}/#item-2-p1\n`,
  );
});
