import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { beginRecord } from '../../scripts/new/begin-record.ts';
import { validateFolder } from '../../scripts/validate/validate-folder.ts';

const ARCHIVE =
  'council: Anyshire Council\nlanguage: en-GB\ntime-zone: Europe/London\naddress: https://a.example/\n';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutebook-'));
  mkdirSync(join(folder, 'bodies'));
  writeFileSync(join(folder, 'archive.yaml'), ARCHIVE);
  writeFileSync(join(folder, 'bodies/school-board.md'), '---\nname: School Board\n---\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function begun(...words: string[]): Promise<string> {
  const outcome = await beginRecord(folder, words, undefined);
  const said = 'file' in outcome ? outcome.file : outcome.fault;
  return said.replaceAll(folder, 'content');
}

function written(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

describe('npm run new', () => {
  it('says that there is no such folder', async () => {
    const nowhere = join(folder, 'nowhere');
    expect(await beginRecord(nowhere, ['body', 'Cabinet'], undefined)).toEqual({
      fault: `There is no folder “${nowhere}”. Make it, or name another by CONTENT_DIR.`,
    });
  });

  it.each([
    [['meeting', 'school-board', '2026-12-01'], 'meetings/school-board/2026-12-01.md'],
    [['meeting', 'school-board', '2026-12-01-2'], 'meetings/school-board/2026-12-01-2.md'],
    [['person', 'Cllr', 'Erin', "O'Hill"], 'people/erin-ohill.md'],
    [['topic', 'School transport'], 'topics/school-transport.md'],
    [['body', 'Health: Scrutiny Panel'], 'bodies/health-scrutiny-panel.md'],
    [
      ['paper', 'school-board', '2026-12-01', 'Work programme'],
      'papers/school-board/2026-12-01-work-programme.md',
    ],
  ])('begins a record that validates: %j', async (words, path) => {
    expect(await begun(...words)).toBe(`content/${path}`);
    expect(validateFolder(folder, false).report).toBe('3 files read: nothing is wrong.\n');
  });

  it('writes a meeting with what the schema asks for', async () => {
    await begun('meeting', 'school-board', '2026-12-01');
    expect(written('meetings/school-board/2026-12-01.md')).toMatchInlineSnapshot(`
      "---
      body: school-board
      date: 2026-12-01
      source:
        title: Minutes of 1 December 2026
        text: verbatim
      ---

      ## 1. Apologies for absence

      ## 2. Minutes of previous meeting
      "
    `);
  });

  it('takes the title off a councillor’s name', async () => {
    await begun('person', 'Cllr Erin Hill');
    expect(written('people/erin-hill.md')).toMatchInlineSnapshot(`
      "---
      name: Erin Hill
      kind: councillor
      ---
      "
    `);
  });

  it('makes a name of an id', async () => {
    await begun('topic', 'school-transport');
    expect(written('topics/school-transport.md')).toContain('name: School transport\n');
  });

  it('overwrites nothing', async () => {
    expect(await begun('body', 'School Board')).toMatchInlineSnapshot(
      `"content/bodies/school-board.md is there already; nothing was written."`,
    );
    expect(written('bodies/school-board.md')).toBe('---\nname: School Board\n---\n');
  });

  it('says what is wrong where nobody can be asked', async () => {
    expect(await begun('meeting', 'school-bord', '2026-12-01')).toMatchInlineSnapshot(
      `"There is no body “school-bord”. Did you mean “school-board”?"`,
    );
    expect(await begun('meeting', 'school-board', '2026-02-30')).toMatchInlineSnapshot(
      `"“2026-02-30” is not a day of the calendar. Did you mean 2026-02-28? Days are written YYYY-MM-DD."`,
    );
    expect(await begun('meeting', 'school-board', '3/4/2026')).toContain(
      'Did you mean 2026-04-03?',
    );
    expect(await begun('meeting', 'school-board')).toMatchInlineSnapshot(
      `"Missing: Date (YYYY-MM-DD; a second meeting of one day: YYYY-MM-DD-2)."`,
    );
    expect(await begun('person', '王伟')).toMatchInlineSnapshot(
      `"The file is named after “王伟”, which has no letters of a–z: give the name as it is written with them, and write the other into the file."`,
    );
    expect(await begun('constructor')).toMatchInlineSnapshot(`
      "Say what to begin:
        npm run new -- meeting <body> <date>
        npm run new -- person "<name>"
        npm run new -- topic "<name>"
        npm run new -- body "<name>"
        npm run new -- paper <body> <date> "<title>""
    `);
  });

  it('asks for what is missing or wrong at a terminal', async () => {
    const asked: string[] = [];
    const replies = ['meeting', 'school-bord', 'school-board', '2026-12-01'];
    const outcome = await beginRecord(folder, [], (text) => {
      asked.push(text);
      return Promise.resolve(replies[asked.length - 1] ?? '');
    });
    expect(outcome).toEqual({ file: join(folder, 'meetings/school-board/2026-12-01.md') });
    expect(asked).toMatchInlineSnapshot(`
      [
        "meeting, person, topic, body, paper? ",
        "Body (the name of its file in bodies/): ",
        "There is no body “school-bord”. Did you mean “school-board”?
      Body (the name of its file in bodies/): ",
        "Date (YYYY-MM-DD; a second meeting of one day: YYYY-MM-DD-2): ",
      ]
    `);
  });
});
