import { expect, test } from 'vitest';
import { answerOf, answersFor, oldAnchors, standingOf } from '../../src/register/answers.ts';
import type { Event } from '../../src/register/events.ts';
import { livesOf } from '../../src/register/lives.ts';
import type { Surface } from '../../src/register/surface.ts';

const page = 'meetings/board/2017-02-20';
const [one, two, three] = [`${page}#item-1`, `${page}#item-2`, `${page}#item-3`];
const published = (on: string, place: string, from?: string): Event => ({
  on,
  verb: 'published',
  place,
  digest: 'a'.repeat(64),
  passages: [],
  ...(from !== undefined && { from }),
});
const moved = (on: string, place: string, to: string): Event => ({ on, verb: 'moved', place, to });
const shown = (...places: string[]): ReturnType<typeof standingOf> =>
  standingOf({
    shown: new Map(places.map((place): [string, Surface] => [place, { place, passages: [] }])),
    withdrawn: new Map(),
  });

test('an item that was put into another is where that one went, not at its old number', () => {
  const lives = livesOf([
    published('2026-01-01', one),
    published('2026-01-01', two),
    moved('2026-02-01', one, two),
    moved('2026-03-01', two, three),
    published('2026-03-01', three, two),
    published('2026-03-01', two),
  ]);
  expect(answerOf(lives, shown(two, three), one)).toEqual({
    kind: 'moved',
    to: three,
    on: '2026-02-01',
  });
});

test('a page that moved does not answer for what was withdrawn where another item bears its number', () => {
  const now = 'meetings/board/2017-02-21';
  const lives = livesOf([
    published('2026-01-01', page),
    published('2026-01-01', one),
    { on: '2026-02-01', verb: 'withdrawn', place: one, reason: 'legal', ask: 'The office' },
    moved('2026-03-01', page, now),
    published('2026-03-01', now, page),
  ]);
  const answersAt = (...places: string[]): boolean[] =>
    oldAnchors(lives, new Map([[page, [one]]]), shown(now, ...places), page, () => false).map(
      (old) => answersFor(now, old, shown(now, ...places)),
    );
  expect(answersAt()).toEqual([true]);
  expect(answersAt(`${now}#item-1`)).toEqual([false]);
});
