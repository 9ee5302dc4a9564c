import { describe, expect, test } from 'vitest';
import { withoutExempt } from '../../scripts/validate/exempt-lines.ts';
import { livesOf } from '../../src/register/lives.ts';
import { publication, type Said } from '../../src/register/publication.ts';
import { meetingText, surfacesFrom } from './small-archive.ts';

const said: Said = { on: '2026-11-21', moves: [], withdrawals: [] };
const CANARY = 'zanzibar';
const first = `## 1. Welcome\n\nAll were welcomed.\n\n## 2. Roads\n\nThe roads were ${CANARY}.\n`;
const approval =
  '## 1. Minutes\n\n```yaml\napproves: [{ meeting: board/2017-02-20 }]\n```\n\nApproved.\n';

function archive(items: string, facts = '', name = 'board/2017-02-20'): Map<string, string> {
  const [body = '', date = ''] = name.split('/');
  return new Map([
    ['bodies/board.md', '---\nname: Board\n---\n'],
    [`meetings/${name}.md`, meetingText(body, date, items, facts)],
    ['meetings/board/2017-04-24.md', meetingText('board', '2017-04-24', approval)],
  ]);
}

const published = livesOf(publication(livesOf([]), surfacesFrom(archive(first)), said).events);

/** What is said against publishing an archive after the first one. */
function objections(files: Map<string, string>, more: Partial<Said> = {}): string[] {
  return publication(published, surfacesFrom(files), { ...said, ...more }).objections.map(
    ({ rule, message, help }) => `${rule}: ${message} ${help}`,
  );
}

describe('what may not happen unsaid', () => {
  test('nothing new is nothing to say', () => {
    const again = publication(published, surfacesFrom(archive(first)), said);
    expect(again).toEqual({ events: [], objections: [] });
  });

  test('approved words changed', () => {
    const files = archive(first.replace('welcomed', 'received'));
    expect(objections(files)).toMatchInlineSnapshot(`
      [
        "approved-text-changed: Approved minutes were changed at /meetings/board/2017-02-20/#item-1 (p1). Declare a correction at the minute that agreed it; or, if the record was copied wrongly, say so: npm run publish-register -- --reason "…".",
      ]
    `);
    expect(objections(files, { because: 'Miscopied' })).toEqual([]);
  });

  test('words below a correction changed, and the correction with them', () => {
    const corrected = (published: string): Map<string, string> => {
      const files = archive(first.replace('welcomed', published));
      const correction = `corrections: [{ item: 1, aspect: wording, replace: were ${published}, with: were greeted }]`;
      const text = approval.replace('20 }', `20, ${correction} }`);
      return files.set('meetings/board/2017-04-24.md', meetingText('board', '2017-04-24', text));
    };
    const begun = publication(livesOf([]), surfacesFrom(corrected('welcomed')), said).events;
    const after = (files: Map<string, string>, events = begun): ReturnType<typeof publication> =>
      publication(livesOf(events), surfacesFrom(files), { ...said, because: 'Miscopied' });
    const edited = after(corrected('received'));
    expect(edited.events.map(({ verb, place }) => `${verb} ${place}`)).toEqual([
      'edited meetings/board/2017-02-20#item-1',
      'corrected meetings/board/2017-02-20#item-1',
    ]);
    expect(after(corrected('received'), [...begun, ...edited.events]).events).toEqual([]);
    const unsaid = publication(livesOf(begun), surfacesFrom(corrected('received')), said);
    expect(unsaid.objections.map(({ rule }) => rule)).toEqual(['approved-text-changed']);
  });

  test('an item gone', () => {
    expect(objections(archive('## 1. Welcome\n\nAll were welcomed.\n'))).toMatchInlineSnapshot(`
      [
        "address-lost: The published address /meetings/board/2017-02-20/#item-2 would answer no more. If it stands elsewhere now: npm run publish-register -- --moved meetings/board/2017-02-20#item-2 NEW. If it was taken back: npm run publish-register -- --withdrawn meetings/board/2017-02-20#item-2 --because personal-data --ask "an office".",
      ]
    `);
  });

  test('an item renumbered: where it stands now is proposed', () => {
    expect(objections(archive(first.replace('## 2.', '## 3.')))).toMatchInlineSnapshot(`
      [
        "address-lost: The published address /meetings/board/2017-02-20/#item-2 would answer no more. It seems to stand at meetings/board/2017-02-20#item-3 now: npm run publish-register -- --moved meetings/board/2017-02-20#item-2 meetings/board/2017-02-20#item-3.",
      ]
    `);
  });

  test('a date mended: where the meeting stands now is proposed, though its date is among its words', () => {
    const files = archive(first, '', 'board/2017-02-21');
    expect(objections(files)[0]).toContain(
      '--moved meetings/board/2017-02-20 meetings/board/2017-02-21',
    );
  });

  test('a body renamed: it is reported once, and not for each of its meetings', () => {
    const files = new Map([
      ['bodies/panel.md', '---\nname: Panel\n---\n'],
      ['meetings/panel/2017-02-20.md', meetingText('panel', '2017-02-20', first)],
      ['meetings/panel/2017-04-24.md', meetingText('panel', '2017-04-24', approval)],
    ]);
    expect(objections(files)).toMatchInlineSnapshot(`
      [
        "address-lost: The published address /bodies/board/ would answer no more. It seems to stand at bodies/panel now: npm run publish-register -- --moved bodies/board bodies/panel.",
      ]
    `);
  });

  test('a title or a venue changed where minutes are approved', () => {
    const files = archive(first.replace('Welcome', 'Apologies'), 'venue: Town Hall\n');
    expect(objections(files).map((line) => line.split('. ')[0])).toMatchInlineSnapshot(`
      [
        "approved-text-changed: Approved minutes were changed at /meetings/board/2017-02-20/ (date, times, venue, kind or attendance)",
        "approved-text-changed: Approved minutes were changed at /meetings/board/2017-02-20/#item-1 (title, ground of exemption, interests, votes or deferral)",
      ]
    `);
  });

  test('an approval gone', () => {
    const files = archive(first);
    files.set(
      'meetings/board/2017-04-24.md',
      meetingText('board', '2017-04-24', '## 1. Minutes\n\nApproved.\n'),
    );
    expect(objections(files).map((line) => line.split(':')[0])).toContain('approval-lost');
  });

  test('a move from or to nowhere', () => {
    const moves = [['meetings/board/2016-01-01', 'meetings/board/2017-02-20']] as const;
    expect(objections(archive(first), { moves })).toMatchInlineSnapshot(`
      [
        "move-unknown: “meetings/board/2016-01-01” was never published, or is moved or withdrawn already. Give the old address first, as it stood on the site.",
      ]
    `);
  });
});

describe('a withdrawn record', () => {
  const notice = 'withdrawn: { on: 2026-11-01, reason: personal-data, ask: The office }\n';

  test('leaves nothing of its words in what is published', () => {
    const surfaces = surfacesFrom(archive(first, notice));
    expect([...surfaces.shown.keys()]).not.toContain('meetings/board/2017-02-20');
    expect(JSON.stringify([...surfaces.shown])).not.toContain(CANARY);
    expect(JSON.stringify([...surfaces.withdrawn])).not.toContain(CANARY);
  });

  test('of an item: neither, nor its title', () => {
    const facts =
      '## 2. Roads\n\n```yaml\nwithdrawn: { on: 2026-11-01, reason: legal, ask: The office }\n```\n';
    const surfaces = surfacesFrom(archive(first.replace('## 2. Roads\n', facts)));
    expect([...surfaces.withdrawn.keys()]).toEqual(['meetings/board/2017-02-20#item-2']);
    expect(JSON.stringify([...surfaces.shown])).not.toMatch(/zanzibar|Roads/);
  });

  test('is said in the register without a reason asked for', () => {
    const { events, objections: none } = publication(
      published,
      surfacesFrom(archive(first, notice)),
      said,
    );
    expect(none).toEqual([]);
    expect(events.map(({ verb, place }) => `${verb} ${place}`)).toContain(
      'withdrawn meetings/board/2017-02-20',
    );
  });
});

describe('messages about a withdrawn record', () => {
  test('show its notice and nothing of its words, nor of its title', () => {
    const text = archive(first, 'withdrawn: { on: 2026-13-01 }\n').get(
      'meetings/board/2017-02-20.md',
    );
    const shown = withoutExempt((text ?? '').split('\n')).join('\n');
    expect(shown).toContain('2026-13-01');
    expect(shown).not.toMatch(/zanzibar|Roads/);
  });
});
