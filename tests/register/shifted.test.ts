import { expect, test } from 'vitest';
import { verifyAddress } from '../../scripts/register/verify-address.ts';
import { readingDigest } from '../../src/archive/digest.ts';
import { itemsByPage, oldAnchors, standingOf } from '../../src/register/answers.ts';
import { livesOf } from '../../src/register/lives.ts';
import { publication } from '../../src/register/publication.ts';
import { shiftedReadings } from '../../src/register/shifted.ts';
import { meetingText, surfacesFrom } from './small-archive.ts';

const page = 'meetings/board/2017-02-20';
const item = `${page}#item-1`;
const [ROADS, WALLS, GATES] = ['The roads were mended.', 'None.', 'The gates were hung.'];

function archive(...paragraphs: string[]): ReturnType<typeof surfacesFrom> {
  const items = `## 1. Works\n\n${paragraphs.join('\n\n')}\n`;
  return surfacesFrom(
    new Map([
      ['bodies/board.md', '---\nname: Board\n---\n'],
      [`${page}.md`, meetingText('board', '2017-02-20', items)],
    ]),
  );
}

/** The register after an item was published with some paragraphs, then with others. */
function published(...all: string[][]) {
  const surfaces = all.map((one) => archive(...one));
  const events = surfaces.reduce<ReturnType<typeof publication>['events']>((before, now, index) => {
    const said = { on: `2026-11-0${String(index + 1)}`, moves: [], withdrawals: [] };
    return [...before, ...publication(livesOf(before), now, said).events];
  }, []);
  return { lives: livesOf(events), surfaces: surfaces.at(-1) ?? expect.unreachable() };
}

test('words that have another number, since a paragraph before them was taken out, are where they stand', () => {
  const { lives, surfaces } = published([ROADS, WALLS, GATES], [ROADS, GATES]);
  const reading = readingDigest(GATES);
  expect([...shiftedReadings(lives, [item])]).toEqual([[`item-1-p3 ${reading}`, 'item-1-p2']]);
  expect(verifyAddress(`/${page}/?reading=${reading}#item-1-p3`, lives, surfaces).text).toBe(
    `as cited; now at /${page}/#item-1-p2\n`,
  );
  const old = oldAnchors(
    lives,
    itemsByPage(lives),
    standingOf(surfaces),
    page,
    (anchor) => anchor !== 'item-1-p3',
  );
  expect(old.map(({ anchor, passage }) => [anchor, passage])).toEqual([['item-1-p3', 'p2']]);
});

test('so are those before which one was put in, twice', () => {
  const { lives } = published([GATES], [ROADS, GATES], ['The walls were built.', ROADS, GATES]);
  expect(shiftedReadings(lives, [item]).get(`item-1-p1 ${readingDigest(GATES)}`)).toBe('item-1-p3');
});

test('the same words that stood elsewhere all along are not those that were cited', () => {
  const { lives, surfaces } = published([WALLS, ROADS, WALLS], [GATES, ROADS, WALLS]);
  const reading = readingDigest(WALLS);
  expect([...shiftedReadings(lives, [item])]).toEqual([]);
  expect(verifyAddress(`/${page}/?reading=${reading}#item-1-p1`, lives, surfaces).text).toBe(
    'edited on 2026-11-02\n',
  );
});
