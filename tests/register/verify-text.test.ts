import { expect, test } from 'vitest';
import { verifyText } from '../../scripts/register/verify-text.ts';
import type { Event } from '../../src/register/events.ts';
import { livesOf } from '../../src/register/lives.ts';
import { publication } from '../../src/register/publication.ts';
import { meetingText, surfacesFrom } from './small-archive.ts';

const WORDS = '## 1. Roads\n\nThe roads were mended.\n';
const FRONT = 'withdrawn: { on: 2026-12-02, reason: personal-data, ask: The office }\n';
const said = { on: '2026-11-21', moves: [], withdrawals: [] };

function surfaces(body: string, text: string): ReturnType<typeof surfacesFrom> {
  return surfacesFrom(
    new Map([
      [`bodies/${body}.md`, '---\nname: Board\n---\n'],
      [`meetings/${body}/2017-02-20.md`, text],
    ]),
  );
}

const before = publication(
  livesOf([]),
  surfaces('board', meetingText('board', '2017-02-20', WORDS)),
  said,
).events;

/** What is said of the roads after something more was published. */
function afterwards(body: string, text: string, moves: [string, string][] = []): string {
  const more: Event[] = publication(livesOf(before), surfaces(body, text), {
    ...said,
    on: '2026-12-02',
    moves,
  }).events;
  return verifyText('The roads were mended.', livesOf([...before, ...more])).text;
}

const PLACE = '/meetings/board/2017-02-20/#item-1-p1  published on 2026-11-21';

test('words that were edited are said to have stood until then', () => {
  const edited = meetingText('board', '2017-02-20', WORDS.replace('mended', 'closed'));
  expect(afterwards('board', edited)).toContain(`${PLACE}, until it was edited on 2026-12-02\n`);
});

test('words that were withdrawn are said to be', () => {
  const item = WORDS.replace('\n\n', `\n\n\`\`\`yaml\n${FRONT}\`\`\`\n\n`);
  expect(afterwards('board', meetingText('board', '2017-02-20', item))).toContain(
    `${PLACE}, withdrawn on 2026-12-02 (personal-data); ask The office\n`,
  );
});

test('words of a record that was withdrawn whole are said to be', () => {
  const whole = meetingText('board', '2017-02-20', WORDS).replace('---\n', `---\n${FRONT}`);
  expect(afterwards('board', whole)).toContain(`${PLACE}, withdrawn on 2026-12-02`);
});

test('words that moved with their body are said to have', () => {
  const moved = meetingText('panel', '2017-02-20', WORDS);
  expect(afterwards('panel', moved, [['bodies/board', 'bodies/panel']])).toContain(
    `${PLACE}, moved on 2026-12-02 to /meetings/panel/2017-02-20/#item-1\n`,
  );
});
