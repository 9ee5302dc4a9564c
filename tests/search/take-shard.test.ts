import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../../src/files-below.ts';
import { takeShard } from '../../src/search/index/take-shard.ts';

const FILES = {
  'pagefind/2020/pagefind-entry.json': '{}',
  'pagefind/2020/index/en_1.pf_index': 'index',
  'search/data/2020/made.pack': 'digest',
  'search/data/2020/texts/0.pack': 'words',
};
const FOLDERS = ['pagefind/2020', 'search/data/2020'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'take-shard-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(site: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, site, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function held(site: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(join(folder, site)).map((file) => [
      file,
      readFileSync(join(folder, site, file), 'utf8'),
    ]),
  );
}

function take(): { folders: string[]; files: string[] } {
  const [site, spent] = [join(folder, 'dist'), join(folder, 'dist.spent')];
  return takeShard('2020', { site, spent }, join(folder, 'new'));
}

function inode(site: string, file: keyof typeof FILES): number {
  return statSync(join(folder, site, file)).ino;
}

const TEXT = 'search/data/2020/texts/0.pack';

test('a period is linked from the last site where there is no older one', () => {
  write('dist', FILES);
  const { folders, files } = take();
  expect(held('new')).toEqual(FILES);
  expect(folders).toEqual(FOLDERS);
  expect(files.sort()).toEqual(Object.keys(FILES).sort());
  expect(inode('new', TEXT)).toBe(inode('dist', TEXT));
});

test('whole folders are moved out of an older site that made the same', () => {
  write('dist', FILES);
  write('dist.spent', { ...FILES, 'index.html': 'home' });
  const older = inode('dist.spent', TEXT);
  take();
  expect(held('new')).toEqual(FILES);
  expect(held('dist')).toEqual(FILES);
  expect(inode('new', TEXT)).toBe(older);
  expect(held('dist.spent')).toEqual({ 'index.html': 'home' });
});

test('nothing is moved out of an older site that made something else', () => {
  write('dist', FILES);
  const other = { ...FILES, 'search/data/2020/made.pack': 'other', [TEXT]: 'other words' };
  write('dist.spent', other);
  take();
  expect(held('new')).toEqual(FILES);
  expect(held('dist.spent')).toEqual(other);
});

test.each([
  ['lacks a file', () => rmSync(join(folder, 'dist.spent', TEXT))],
  ['has one more', () => write('dist.spent', { 'search/data/2020/texts/1.pack': 'more' })],
])('a folder of an older site that %s is not moved', (_, harm) => {
  write('dist', FILES);
  write('dist.spent', FILES);
  harm();
  take();
  expect(held('new')).toEqual(FILES);
  expect(existsSync(join(folder, 'dist.spent', 'search/data/2020'))).toBe(true);
  expect(existsSync(join(folder, 'dist.spent', 'pagefind/2020'))).toBe(false);
});

test('compressed forms are left behind, and said to be in the last site', () => {
  const compressed = { 'pagefind/2020/pagefind-entry.json.br': 'br' };
  write('dist', { ...FILES, ...compressed });
  write('dist.spent', { ...FILES, ...compressed });
  const { files } = take();
  expect(held('new')).toEqual(FILES);
  expect(files).toContain('pagefind/2020/pagefind-entry.json.br');
});
