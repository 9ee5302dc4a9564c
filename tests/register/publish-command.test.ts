import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedFolder, RECORD, WORDS } from './published-folder.ts';
import { meetingText } from './small-archive.ts';

const KEPT = 'register/earlier/board/2017.txt';
const HEADS = 'register/heads.txt';
const at = publishedFolder();

test('words that were edited are kept from the history in git, though it was committed already', () => {
  at.git('init', '-q');
  at.git('add', '.');
  at.git('commit', '-qm', 'As published');
  at.writeWords(WORDS.replace('mended', 'closed'));
  at.git('commit', '-qam', 'Mistyped');
  at.writeWords(WORDS.replace('mended', 'opened'));
  const { status, output } = at.publish();
  expect(status).toBe(0);
  expect(output).toBe('content/register: 1 edited; earlier words: 1 kept\n');
  expect(at.read(KEPT)).toContain('#item-1 p1 ');
  expect(at.read(KEPT)).toContain('\nThe roads were mended in zanzibar.\n');
  expect(at.read(KEPT)).not.toContain('closed');
  expect(at.run('scripts/verify.ts').output).toContain(
    '1 earlier reading gave way to edits; its words are kept.\n',
  );
  expect(at.publish().output).toBe('content/register: nothing new\n');
});

test('without any earlier version nothing is written, and it is said what to do', () => {
  const before = at.read(HEADS);
  at.writeWords(WORDS.replace('mended', 'closed'));
  const { status, output } = at.publish();
  expect(status).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "content/meetings/board/2017-02-20.md:7:1  The words that were published at /meetings/board/2017-02-20/#item-1-p1 were edited, and no earlier version of this record has them, neither in git nor in a copy given.
      > 7 | ## 1. Roads
          | ^
      Give a copy of the record as it was: npm run publish-register -- --earlier FILE_OR_FOLDER. Where those words must not be seen: npm run publish-register -- --without-earlier-words.
      earlier-words-missing

    1 error.
    "
  `);
  expect([at.read(HEADS), existsSync(join(at.content, KEPT))]).toEqual([before, false]);
});

test.each(['file', 'folder'])('they are kept from a copy of the record: a %s', (kind) => {
  const copy = join(at.folder, 'before');
  cpSync(at.content, copy, { recursive: true });
  at.writeWords(WORDS.replace('mended', 'closed'));
  const given = kind === 'file' ? join(copy, RECORD) : copy;
  expect(at.publish('--earlier', given)).toMatchObject({ status: 0 });
  expect(at.read(KEPT)).toContain('The roads were mended in zanzibar.');
});

test('--without-earlier-words keeps none, and asks for them no more', () => {
  at.writeWords(WORDS.replace('mended', 'closed'));
  expect(at.publish('--without-earlier-words')).toMatchObject({ status: 0 });
  expect(existsSync(join(at.content, KEPT))).toBe(false);
  expect(at.run('scripts/verify.ts').output).toContain('of 1 no words are kept');
  expect(at.publish()).toMatchObject({ status: 0, output: 'content/register: nothing new\n' });
});

test.each([
  ['withdrawn', WORDS, 'withdrawn: { on: 2026-11-01, reason: legal, ask: The office }\n'],
  ['taken in private', '## 1. Roads\n\n```yaml\nexempt: { paragraphs: [3] }\n```\n', ''],
])(
  'where the item is %s now, checks refuse the words and publishing takes them out',
  (_, words, facts) => {
    const copy = join(at.folder, 'before.md');
    cpSync(join(at.content, RECORD), copy);
    at.writeWords(WORDS.replace('mended', 'closed'));
    expect(at.publish('--earlier', copy)).toMatchObject({ status: 0 });
    at.writeWords(words, facts);
    const { status, output } = at.run('scripts/verify.ts');
    expect(status).toBe(1);
    expect(output).toContain('content/register/earlier/board/2017.txt:3:1  Earlier words of');
    expect(output).not.toContain('zanzibar');
    const published = at.publish();
    expect(published).toMatchObject({ status: 0 });
    expect(published.output).toContain('earlier words: 1 taken out');
    expect(existsSync(join(at.content, KEPT))).toBe(false);
    expect(at.run('scripts/verify.ts').status).toBe(0);
  },
);

test('where the record is gone and nothing was said of it, verify does not call its earlier words withdrawn', () => {
  const copy = join(at.folder, 'before.md');
  cpSync(join(at.content, RECORD), copy);
  at.writeWords(WORDS.replace('mended', 'closed'));
  expect(at.publish('--earlier', copy)).toMatchObject({ status: 0 });
  rmSync(join(at.content, RECORD));
  const { status, output } = at.run('scripts/verify.ts', 'board/2017-02-20#item-1');
  expect(output).toContain('was published, and nothing stands there now');
  expect(output).not.toContain('withdrawn');
  expect(status).toBe(1);
});

test('verify asked of two addresses says that it takes one', () => {
  expect(at.run('scripts/verify.ts', 'board/2017-02-20', 'board/2017-02-21')).toEqual({
    status: 2,
    output: 'Which one? npm run verify takes one address or one file.\n',
  });
});

test('altered words are found by verify, at their line, and are not shown', () => {
  const copy = join(at.folder, 'before.md');
  cpSync(join(at.content, RECORD), copy);
  at.writeWords(WORDS.replace('mended', 'closed'));
  expect(at.publish('--earlier', copy)).toMatchObject({ status: 0 });
  at.write(KEPT, at.read(KEPT).replace('mended', 'built'));
  const { status, output } = at.run('scripts/verify.ts');
  expect(status).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "content/register/earlier/board/2017.txt:4:1  These are not the words that were published: their digest is another.
      Take the file back as it was last committed. An entry may be taken out, but only whole: its two lines and the empty line above them.
      earlier-words

    1 error.
    "
  `);
});

const APPROVED = 'meetings/board/2017-04-24.md';
const APPROVAL =
  '## 1. Minutes\n\n```yaml\napproves: [{ meeting: board/2017-02-20 }]\n```\n\nApproved.\n';

/** Publishes approved minutes from a repository, then edits a passage of them. */
function editApproved(approval = APPROVAL): void {
  at.write(APPROVED, meetingText('board', '2017-04-24', approval));
  at.git('init', '-q');
  at.git('add', '.');
  at.git('commit', '-qm', 'As published');
  expect(at.publish()).toMatchObject({ status: 0 });
  at.writeWords(WORDS.replace('zanzibar', 'timbuktu'));
}

test('an edit of approved words is reported at its line, with the words before and now', () => {
  editApproved();
  const { status, output } = at.publish();
  expect(status).toBe(1);
  expect(output).toMatchInlineSnapshot(`
    "content/meetings/board/2017-02-20.md:9:1  Approved minutes were changed at /meetings/board/2017-02-20/#item-1 (p1). p1 read “… were mended in zanzibar.” and reads “… were mended in timbuktu.” now.
      > 9 | The roads were mended in timbuktu.
          | ^
      Declare a correction at the minute that agreed it; or, if the record was copied wrongly, say so: npm run publish-register -- --reason "…".
      approved-text-changed

    1 error.
    "
  `);
});

test('an edit of words below a correction says how they were published, not how they were corrected', () => {
  const corrections = 'corrections: [{ item: 1, aspect: wording, replace: zanzibar, with: slate }]';
  const corrected = APPROVAL.replace('20 }', `20, ${corrections} }`);
  editApproved(corrected);
  at.write(APPROVED, meetingText('board', '2017-04-24', corrected.replace('zanzibar', 'timbuktu')));
  const { status, output } = at.publish();
  expect(status).toBe(1);
  expect(output).toContain(
    'p1 read “… were mended in zanzibar.” and reads “… were mended in timbuktu.” now.',
  );
});

test('nothing of the words before is shown where they are not to be kept, nor where they are redacted now', () => {
  editApproved();
  expect(at.publish('--without-earlier-words').output).not.toContain('zanzibar');
  at.writeWords(WORDS.replace('zanzibar', '[[redact]]timbuktu[[/redact]]'));
  const { status, output } = at.publish();
  expect(status).toBe(1);
  expect(output).toContain('approved-text-changed');
  expect(output).not.toMatch(/zanzibar|timbuktu/);
});
