import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runScript } from '../site/made-site.ts';
import { meetingText } from './small-archive.ts';

const RECORD = 'meetings/board/2017-02-20.md';
const KEPT = 'register/earlier/board/2017.txt';
const HEADS = 'register/heads.txt';
const WORDS = '## 1. Roads\n\nThe roads were mended in zanzibar.\n\nNothing else was said.\n';
/** Whose commits these are does not matter; nothing of the machine's own settings is used. */
const GIT = [
  '-c',
  'user.name=Clerk',
  '-c',
  'user.email=clerk@example.org',
  '-c',
  'commit.gpgsign=false',
];

// Each test runs several commands.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder = '';
let content = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

function writeWords(words: string, facts = ''): void {
  write(RECORD, meetingText('board', '2017-02-20', words, facts));
}

function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', [...GIT, ...args], {
    cwd: content,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
}

function run(script: string, ...args: string[]) {
  const { status, output } = runScript([script, ...args], { CONTENT_DIR: content });
  return { status, output: output.replaceAll(content, 'content') };
}

const publish = (...args: string[]) => run('scripts/publish-register.ts', ...args);
const read = (path: string): string => readFileSync(join(content, path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutebook-earlier-'));
  content = join(folder, 'content');
  write(
    'archive.yaml',
    'council: Aire Council\nlanguage: en-GB\ntime-zone: Europe/London\naddress: https://minutes.example.org/\n',
  );
  write('bodies/board.md', '---\nname: Board\n---\n');
  writeWords(WORDS);
  expect(publish()).toMatchObject({ status: 0 });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('words that were edited are kept from the history in git, though it was committed already', () => {
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'As published');
  writeWords(WORDS.replace('mended', 'closed'));
  git('commit', '-qam', 'Mistyped');
  writeWords(WORDS.replace('mended', 'opened'));
  const { status, output } = publish();
  expect(status).toBe(0);
  expect(output).toBe('content/register: 1 edited; earlier words: 1 kept\n');
  expect(read(KEPT)).toContain('#item-1 p1 ');
  expect(read(KEPT)).toContain('\nThe roads were mended in zanzibar.\n');
  expect(read(KEPT)).not.toContain('closed');
  expect(run('scripts/verify.ts').output).toContain(
    '1 earlier reading gave way to edits; its words are kept.\n',
  );
  expect(publish().output).toBe('content/register: nothing new\n');
});

test('validate tells what the register does not hold yet, and ends with 1 where something would be lost', () => {
  const validate = () => run('scripts/validate.ts');
  expect(validate()).toEqual({ status: 0, output: '3 files read: nothing is wrong.\n' });
  writeWords(WORDS.replace('mended', 'closed'));
  expect(validate()).toEqual({
    status: 0,
    output:
      '3 files read: nothing is wrong.\nregister: not in it yet: 1 edited; run npm run publish-register before this is put online.\n',
  });
  rmSync(join(content, RECORD));
  const { status, output } = validate();
  expect(status).toBe(1);
  expect(output).toContain(
    'The published address /meetings/board/2017-02-20/ would answer no more.',
  );
  expect(output).toContain('\n1 error in 1 of 2 files.\n');
});

test('without any earlier version nothing is written, and it is said what to do', () => {
  const before = read(HEADS);
  writeWords(WORDS.replace('mended', 'closed'));
  const { status, output } = publish();
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
  expect([read(HEADS), existsSync(join(content, KEPT))]).toEqual([before, false]);
});

test.each(['file', 'folder'])('they are kept from a copy of the record: a %s', (kind) => {
  const copy = join(folder, 'before');
  cpSync(content, copy, { recursive: true });
  writeWords(WORDS.replace('mended', 'closed'));
  const given = kind === 'file' ? join(copy, RECORD) : copy;
  expect(publish('--earlier', given)).toMatchObject({ status: 0 });
  expect(read(KEPT)).toContain('The roads were mended in zanzibar.');
});

test('--without-earlier-words keeps none, and asks for them no more', () => {
  writeWords(WORDS.replace('mended', 'closed'));
  expect(publish('--without-earlier-words')).toMatchObject({ status: 0 });
  expect(existsSync(join(content, KEPT))).toBe(false);
  expect(run('scripts/verify.ts').output).toContain('of 1 no words are kept');
  expect(publish()).toMatchObject({ status: 0, output: 'content/register: nothing new\n' });
});

test.each([
  ['withdrawn', WORDS, 'withdrawn: { on: 2026-11-01, reason: legal, ask: The office }\n'],
  ['taken in private', '## 1. Roads\n\n```yaml\nexempt: { paragraphs: [3] }\n```\n', ''],
])(
  'where the item is %s now, checks refuse the words and publishing takes them out',
  (_, words, facts) => {
    const copy = join(folder, 'before.md');
    cpSync(join(content, RECORD), copy);
    writeWords(WORDS.replace('mended', 'closed'));
    expect(publish('--earlier', copy)).toMatchObject({ status: 0 });
    writeWords(words, facts);
    const { status, output } = run('scripts/verify.ts');
    expect(status).toBe(1);
    expect(output).toContain('content/register/earlier/board/2017.txt:3:1  Earlier words of');
    expect(output).not.toContain('zanzibar');
    const published = publish();
    expect(published).toMatchObject({ status: 0 });
    expect(published.output).toContain('earlier words: 1 taken out');
    expect(existsSync(join(content, KEPT))).toBe(false);
    expect(run('scripts/verify.ts').status).toBe(0);
  },
);

test('where the record is gone and nothing was said of it, verify does not call its earlier words withdrawn', () => {
  const copy = join(folder, 'before.md');
  cpSync(join(content, RECORD), copy);
  writeWords(WORDS.replace('mended', 'closed'));
  expect(publish('--earlier', copy)).toMatchObject({ status: 0 });
  rmSync(join(content, RECORD));
  const { status, output } = run('scripts/verify.ts', 'board/2017-02-20#item-1');
  expect(output).toContain('was published, and nothing stands there now');
  expect(output).not.toContain('withdrawn');
  expect(status).toBe(1);
});

test('verify asked of two addresses says that it takes one', () => {
  expect(run('scripts/verify.ts', 'board/2017-02-20', 'board/2017-02-21')).toEqual({
    status: 2,
    output: 'Which one? npm run verify takes one address or one file.\n',
  });
});

test('altered words are found by verify, at their line, and are not shown', () => {
  const copy = join(folder, 'before.md');
  cpSync(join(content, RECORD), copy);
  writeWords(WORDS.replace('mended', 'closed'));
  expect(publish('--earlier', copy)).toMatchObject({ status: 0 });
  write(KEPT, read(KEPT).replace('mended', 'built'));
  const { status, output } = run('scripts/verify.ts');
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
  write(APPROVED, meetingText('board', '2017-04-24', approval));
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'As published');
  expect(publish()).toMatchObject({ status: 0 });
  writeWords(WORDS.replace('zanzibar', 'timbuktu'));
}

test('an edit of approved words is reported at its line, with the words before and now', () => {
  editApproved();
  const { status, output } = publish();
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
  write(APPROVED, meetingText('board', '2017-04-24', corrected.replace('zanzibar', 'timbuktu')));
  const { status, output } = publish();
  expect(status).toBe(1);
  expect(output).toContain(
    'p1 read “… were mended in zanzibar.” and reads “… were mended in timbuktu.” now.',
  );
});

test('nothing of the words before is shown where they are not to be kept, nor where they are redacted now', () => {
  editApproved();
  expect(publish('--without-earlier-words').output).not.toContain('zanzibar');
  writeWords(WORDS.replace('zanzibar', '[[redact]]timbuktu[[/redact]]'));
  const { status, output } = publish();
  expect(status).toBe(1);
  expect(output).toContain('approved-text-changed');
  expect(output).not.toMatch(/zanzibar|timbuktu/);
});
