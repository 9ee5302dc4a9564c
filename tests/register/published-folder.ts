import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { runScript } from '../site/made-site.ts';
import { meetingText } from './small-archive.ts';

/** The one record, and what it says as it is published first. */
export const RECORD = 'meetings/board/2017-02-20.md';
export const WORDS =
  '## 1. Roads\n\nThe roads were mended in zanzibar.\n\nNothing else was said.\n';

/** Whose commits these are does not matter; nothing of the machine's own settings is used. */
const GIT = [
  '-c',
  'user.name=Clerk',
  '-c',
  'user.email=clerk@example.org',
  '-c',
  'commit.gpgsign=false',
];

/** A content folder whose register was begun, and the commands that a clerk types there. */
export class PublishedFolder {
  /** The folder that holds the content folder, and nothing else. */
  folder = '';
  content = '';

  begin(): void {
    this.folder = mkdtempSync(join(tmpdir(), 'minutebook-published-'));
    this.content = join(this.folder, 'content');
    this.write(
      'archive.yaml',
      'council: Aire Council\nlanguage: en-GB\ntime-zone: Europe/London\naddress: https://minutes.example.org/\n',
    );
    this.write('bodies/board.md', '---\nname: Board\n---\n');
    this.writeWords(WORDS);
    expect(this.publish()).toMatchObject({ status: 0 });
  }

  read(path: string): string {
    return readFileSync(join(this.content, path), 'utf8');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.content, path)), { recursive: true });
    writeFileSync(join(this.content, path), text);
  }

  writeWords(words: string, facts = ''): void {
    this.write(RECORD, meetingText('board', '2017-02-20', words, facts));
  }

  git(...args: string[]): void {
    const { status, stderr } = spawnSync('git', [...GIT, ...args], {
      cwd: this.content,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  }

  run(script: string, ...args: string[]): { status: number | null; output: string } {
    const { status, output } = runScript([script, ...args], { CONTENT_DIR: this.content });
    return { status, output: output.replaceAll(this.content, 'content') };
  }

  publish(...args: string[]): { status: number | null; output: string } {
    return this.run('scripts/publish-register.ts', ...args);
  }
}

/** A published folder for each test of a file, which runs several commands. */
export function publishedFolder(): PublishedFolder {
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  const published = new PublishedFolder();
  beforeEach(() => {
    published.begin();
  });
  afterEach(() => {
    rmSync(published.folder, { recursive: true, force: true });
  });
  return published;
}
