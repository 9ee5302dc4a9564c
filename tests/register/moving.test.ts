import { describe, expect, test } from 'vitest';
import { redirectLines, redirectsOf } from '../../scripts/build/redirects-file.ts';
import { asked } from '../../scripts/register/asked.ts';
import { dayIn } from '../../src/archive/today.ts';
import { verifyAddress } from '../../scripts/register/verify-address.ts';
import { verifyText } from '../../scripts/register/verify-text.ts';
import { readingDigest } from '../../src/archive/digest.ts';
import { formerPages, itemsByPage, oldAnchors, standingOf } from '../../src/register/answers.ts';
import { livesOf } from '../../src/register/lives.ts';
import { placeFrom } from '../../src/register/place.ts';
import { publication } from '../../src/register/publication.ts';
import { meetingText, surfacesFrom } from './small-archive.ts';

const words = '## 1. Welcome\n\nAll were welcomed.\n\n## 2. Roads\n\nThe roads were mended.\n';
const said = { on: '2026-11-21', moves: [], withdrawals: [] };

function archive(body: string, date: string, items: string): ReturnType<typeof surfacesFrom> {
  return surfacesFrom(
    new Map([
      [`bodies/${body}.md`, '---\nname: Board\n---\n'],
      [`meetings/${body}/${date}.md`, meetingText(body, date, items)],
    ]),
  );
}

const before = publication(livesOf([]), archive('board', '2017-02-20', words), said).events;

/** The register and the archive after a move that the clerk gave. */
function moved(surfaces: ReturnType<typeof archive>, moves: [string, string][]) {
  const more = publication(livesOf(before), surfaces, { ...said, moves });
  expect(more.objections).toEqual([]);
  return { lives: livesOf([...before, ...more.events]), standing: standingOf(surfaces), surfaces };
}

describe('a body that was renamed', () => {
  const { lives, standing, surfaces } = moved(archive('panel', '2017-02-20', words), [
    ['bodies/board', 'bodies/panel'],
  ]);

  test('its meetings lead on, below a base path as well', () => {
    expect(redirectLines(redirectsOf(formerPages(lives, standing), lives, standing), '/minutes'))
      .toMatchInlineSnapshot(`
      "/minutes/bodies/board/ /minutes/bodies/panel/ 301
      /minutes/meetings/board/2017-02-20/ /minutes/meetings/panel/2017-02-20/ 301
      "
    `);
  });

  test('a citation of the old address reads as cited at the new one', () => {
    const reading = readingDigest('The roads were mended.');
    const address = `/meetings/board/2017-02-20/?reading=${reading}#item-2-p1`;
    expect(verifyAddress(address, lives, surfaces).text).toMatchInlineSnapshot(`
      "as cited; now at /meetings/panel/2017-02-20/#item-2-p1
      "
    `);
  });
});

describe('a meeting whose date and numbers were mended at once', () => {
  const renumbered = words.replace('## 2.', '## 3.');
  const { lives, standing } = moved(archive('board', '2017-02-21', renumbered), [
    ['meetings/board/2017-02-20', 'meetings/board/2017-02-21'],
    ['meetings/board/2017-02-20#item-2', 'meetings/board/2017-02-21#item-3'],
  ]);

  test('is left out of _redirects, which could not lead item 2 to item 3', () => {
    expect(redirectLines(redirectsOf(formerPages(lives, standing), lives, standing), '/')).toBe('');
  });

  test('each old anchor says where it stands now', () => {
    const old = oldAnchors(
      lives,
      itemsByPage(lives),
      standing,
      'meetings/board/2017-02-20',
      () => false,
    );
    expect(old.map(({ anchor, answer }) => `${anchor} ${JSON.stringify(answer)}`))
      .toMatchInlineSnapshot(`
      [
        "item-1 {"kind":"moved","to":"meetings/board/2017-02-21#item-1","on":"2026-11-21"}",
        "item-1-p1 {"kind":"moved","to":"meetings/board/2017-02-21#item-1","on":"2026-11-21"}",
        "item-2 {"kind":"moved","to":"meetings/board/2017-02-21#item-3","on":"2026-11-21"}",
        "item-2-p1 {"kind":"moved","to":"meetings/board/2017-02-21#item-3","on":"2026-11-21"}",
      ]
    `);
  });
});

describe('the command line', () => {
  test.each([
    ['https://x.org/base/meetings/board/2017-02-20/#item-9', 'meetings/board/2017-02-20#item-9'],
    ['board/2017-02-20#item-9', 'meetings/board/2017-02-20#item-9'],
    ['content/people/ann-lee.md', 'people/ann-lee'],
    ['/topics/roads/', 'topics/roads'],
  ])('%s is %s', (address, place) => {
    expect(placeFrom(address)?.place).toBe(place);
  });

  test('several moves, a reason on one line', () => {
    const args = [
      '--moved',
      'people/a',
      'people/b',
      '--moved',
      'topics/c',
      'topics/d',
      '--reason',
      ' so\nit is ',
    ];
    expect(asked(args)).toEqual({
      moves: [
        ['people/a', 'people/b'],
        ['topics/c', 'topics/d'],
      ],
      withdrawals: [],
      earlier: { from: 'git' },
      because: 'so it is',
    });
  });

  test.each([
    ['one address only', ['--moved', 'people/a']],
    ['no class of reason', ['--withdrawn', 'people/a', '--ask', 'The office']],
    ['a class of reason for nothing', ['--because', 'legal', '--reason', 'It was wrong.']],
    ['somebody to ask about nothing', ['--ask', 'The office']],
    ['nobody to ask', ['--withdrawn', 'people/a', '--because', 'legal']],
    ['an empty reason', ['--reason', ' ']],
    ['no address', ['--moved', 'nonsense here', 'people/b']],
    ['an unknown option', ['--forget', 'people/a']],
    ['a copy that is not there', ['--earlier', 'no/such/folder']],
    ['earlier words and none', ['--earlier', 'tests', '--without-earlier-words']],
  ])('a fault: %s', (_what, args) => {
    expect(asked(args)).toHaveProperty('fault');
  });

  test('the day is that of the archive’s time zone', () => {
    expect(dayIn('Europe/London', new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
  });

  test('an address whose record is gone is not said to be unpublished, nor its reading to be edited', () => {
    const gone = surfacesFrom(new Map());
    const reading = readingDigest('The roads were mended.');
    for (const query of ['', `?reading=${reading}`]) {
      const address = `/meetings/board/2017-02-20/${query}#item-2-p1`;
      expect(verifyAddress(address, livesOf(before), gone)).toEqual({
        text: 'was published, and nothing stands there now\n',
        isKnown: false,
      });
    }
  });

  test('a text is found wherever it was published', () => {
    const { text, isKnown } = verifyText('The  roads were\nmended.', livesOf(before));
    expect(isKnown).toBe(true);
    expect(text).toContain('/meetings/board/2017-02-20/#item-2-p1  published on 2026-11-21');
    expect(text).not.toContain('2026-11-21,');
    expect(verifyText('Never said.', livesOf(before)).isKnown).toBe(false);
  });
});
