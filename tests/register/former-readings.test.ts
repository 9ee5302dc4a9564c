import { expect, test } from 'vitest';
import { standingOf } from '../../src/register/answers.ts';
import type { Event } from '../../src/register/events.ts';
import { formerReadings } from '../../src/register/former-readings.ts';
import { livesOf } from '../../src/register/lives.ts';
import type { Surface } from '../../src/register/surface.ts';

const on = '2026-11-21';
const page = 'meetings/board/2017-02-20';
const [one, two] = [`${page}#item-1`, `${page}#item-2`];
const item = (place: string, letter: string, from?: string): Event => ({
  on,
  verb: 'published',
  place,
  digest: letter.repeat(64),
  passages: [['p1', letter.repeat(16)]],
  ...(from !== undefined && { from }),
});
const shown = new Map(
  [one, two].map((place): [string, Surface] => [place, { place, passages: [] }]),
);
const standing = standingOf({ shown, withdrawn: new Map() });
const withdrawn: Event = { on, verb: 'withdrawn', place: one, reason: 'legal', ask: 'The office' };

/** What became of former readings, as lines. */
const said = (...events: Event[]): string[] =>
  formerReadings(livesOf(events), standing, [one, two]).map(
    ({ anchor, reading, answer, passage = '' }) =>
      `${anchor} ${reading.slice(0, 1)} ${answer.kind} ${'to' in answer ? `${answer.to} ${passage}` : answer.reason}`,
  );

test('what had a number that another item bears now is known to stand elsewhere', () => {
  const moved: Event = { on, verb: 'moved', place: one, to: two };
  expect(said(item(one, 'a'), moved, item(two, 'a', one), item(one, 'b'))).toEqual([
    `item-1 a moved ${two} `,
    `item-1-p1 a moved ${two} p1`,
  ]);
});

test('what was withdrawn, though another item bears its number now', () => {
  expect(said(item(one, 'a'), withdrawn, item(one, 'b'))).toEqual([
    'item-1 a withdrawn legal',
    'item-1-p1 a withdrawn legal',
  ]);
});

test('nothing of what was withdrawn and put back', () => {
  expect(said(item(one, 'a'), withdrawn, item(one, 'a', one))).toEqual([]);
});
