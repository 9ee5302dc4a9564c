import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runScript } from '../site/made-site.ts';

/** The Node of the project, whichever runs the tests. */
const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../../scripts/quote.ts', import.meta.url));
const RECORDS = fileURLToPath(new URL('../validate/fixtures', import.meta.url));

/** Starting Node and its libraries takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

function quote(
  folder: string,
  words: string,
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(NODE, [SCRIPT, words], {
    cwd: RECORDS,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  });
}

it('says where words stand, and ends with 0', () => {
  expect(quote('sound', 'the further report was received')).toMatchObject({
    status: 0,
    stdout: 'wholly   school-board/2020-02-14#item-2, as it now reads\n',
    stderr: '',
  });
});

it('says what is wrong with the records instead of looking, and ends with 2', () => {
  const { status, stdout, stderr } = quote('impossible-date', 'the further report was received');
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  expect(stdout).toContain('“2020-02-30” is not a day of the calendar.');
});

it('says that there is no such folder, and ends with 2', () => {
  const { status, stdout, stderr } = quote('nowhere', 'the further report was received');
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  expect(stdout).toContain('There is no such folder of records.');
});

describe('words that were edited after they were published', () => {
  const RECORD = 'meetings/school-board/2020-02-14.md';
  const BEFORE = 'The further report was received.';
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-quote-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function publish(...args: string[]): void {
    const command = ['scripts/publish-register.ts', ...args];
    const { status, output } = runScript(command, { CONTENT_DIR: folder });
    expect({ status, output }).toMatchObject({ status: 0 });
  }
  function replace(words: string, instead: string): void {
    const text = readFileSync(join(folder, RECORD), 'utf8');
    expect(text).toContain(words);
    writeFileSync(join(folder, RECORD), text.replace(words, instead));
  }

  it('are found with their item and the day of the edit, as long as they may be shown', () => {
    cpSync(join(RECORDS, 'sound'), folder, { recursive: true });
    publish();
    const copy = `${folder}.md`;
    cpSync(join(folder, RECORD), copy);
    replace(BEFORE, 'Nobody spoke.');
    publish('--earlier', copy, '--reason', 'Miscopied');
    rmSync(copy);
    const { status, stdout } = quote(folder, BEFORE);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^wholly {3}school-board\/2020-02-14#item-2, as it read until it was edited on \d{4}-\d\d-\d\d\n$/,
    );
    const none = { status: 1, stdout: 'These words stand in no item held here.\n', stderr: '' };
    const exempt = 'exempt: { paragraphs: [3], public-part: true }';
    replace('follows: [', `${exempt}\nfollows: [`);
    expect(quote(folder, BEFORE)).toMatchObject(none);
    replace(exempt, 'withdrawn: { on: 2026-11-21, reason: legal, ask: The office }');
    expect(quote(folder, BEFORE)).toMatchObject(none);
  });
});
