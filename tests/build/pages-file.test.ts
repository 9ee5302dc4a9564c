import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPagesFile, writePagesFile, type PagesFile } from '../../scripts/build/pages-file.ts';

const made: PagesFile = {
  version: 'v1',
  answers: [
    ['[["bodies"],["board"]]', 'digest'],
    ['[["written name"],["board\\n2020-01-10\\nCllr Lee"]]', 'other'],
  ],
  pages: { '': ['', 'bytes', '7 1.5', [0, 1]], 'bodies/bwrdd-ysgol-ŵ': ['key', 'bytes', '', []] },
};

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-file-'));
  file = join(folder, 'below', 'pages.gz');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('is read as it was written, and nothing is left beside it', async () => {
  await writePagesFile(file, made);
  expect(readPagesFile(file)).toEqual(made);
  expect(readdirSync(join(folder, 'below'))).toEqual(['pages.gz']);
});

test('says nothing where there is none', () => {
  expect(readPagesFile(file)).toBeUndefined();
});

test('says nothing where it was cut, wherever that was', async () => {
  await writePagesFile(file, made);
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length; length += 1) {
    writeFileSync(file, whole.subarray(0, length));
    expect(readPagesFile(file), String(length)).toBeUndefined();
  }
});

test('says nothing where one of its bytes was changed, or says the same', async () => {
  await writePagesFile(file, made);
  const whole = readFileSync(file);
  for (const at of whole.keys()) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    writeFileSync(file, bytes);
    expect([undefined, made], String(at)).toContainEqual(readPagesFile(file));
  }
});

test.each([
  ['not compressed', JSON.stringify(made)],
  ['not JSON', gzipSync('pages')],
  ['of another shape', gzipSync('[]')],
  ['without a version', gzipSync(JSON.stringify({ ...made, version: undefined }))],
  ['of another kind of page', gzipSync(JSON.stringify({ ...made, pages: { '/': ['key'] } }))],
])('says nothing where it is %s', (_, bytes) => {
  mkdirSync(join(folder, 'below'));
  writeFileSync(file, bytes);
  expect(readPagesFile(file)).toBeUndefined();
});

test('a folder in its place is not taken for nothing', () => {
  mkdirSync(file, { recursive: true });
  expect(() => readPagesFile(file)).toThrow('EISDIR');
});
