import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carryCompressed } from '../../scripts/compress/carry-compressed.ts';
import { compressSite } from '../../scripts/compress/compress-site.ts';
import { compressionNote } from '../../scripts/compress/compression-note.ts';

const LONG = 'RESOLVED – That the report be noted.\n'.repeat(50);
const DAY = new Date('2020-01-01T00:00:00Z');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);

function write(...files: [string, string][]): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  }
}

function names(below = ''): string[] {
  return readdirSync(at(below), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at(below).length))
    .map((name) => name.replace(/^\//, ''))
    .sort();
}

describe('compressing a site', () => {
  it('writes both forms of long texts only, with their dates', async () => {
    write(['a/index.html', LONG], ['short.css', 'a{}'], ['data.pack', LONG], ['_headers', LONG]);
    utimesSync(at('a/index.html'), DAY, DAY);
    const done = await compressSite(folder);
    expect(done).toMatchObject({ files: 1, made: 1, removed: 0 });
    expect(names()).toEqual([
      '_headers',
      'a/index.html',
      'a/index.html.br',
      'a/index.html.gz',
      'data.pack',
      'short.css',
    ]);
    expect(brotliDecompressSync(readFileSync(at('a/index.html.br'))).toString()).toBe(LONG);
    expect(gunzipSync(readFileSync(at('a/index.html.gz'))).toString()).toBe(LONG);
    expect(statSync(at('a/index.html.br')).mtime).toEqual(DAY);
  });

  it('leaves what is up to date alone, and makes again what changed or is missing', async () => {
    write(['same.html', LONG], ['edited.html', LONG], ['half.html', LONG]);
    await compressSite(folder);
    const { ino } = statSync(at('same.html.br'));
    write(['edited.html', LONG + LONG]);
    utimesSync(at('edited.html'), DAY, DAY);
    rmSync(at('half.html.gz'));
    expect(await compressSite(folder)).toMatchObject({ files: 3, made: 2, removed: 0 });
    expect(statSync(at('same.html.br')).ino).toBe(ino);
    expect(gunzipSync(readFileSync(at('edited.html.gz'))).toString()).toBe(LONG + LONG);
    expect(await compressSite(folder)).toMatchObject({ files: 3, made: 0, removed: 0 });
  });

  it('removes the forms of what is gone or short now, and what a killed run left', async () => {
    write(['gone.html', LONG], ['short.html', LONG], ['stays.html', LONG], ['own.csv.gz', LONG]);
    await compressSite(folder);
    rmSync(at('gone.html'));
    write(['short.html', 'short'], ['stays.html.br.part', 'half of it']);
    expect(await compressSite(folder)).toMatchObject({ files: 1, made: 0, removed: 5 });
    expect(names()).toEqual([
      'own.csv.gz',
      'short.html',
      'stays.html',
      'stays.html.br',
      'stays.html.gz',
    ]);
  });

  it('gives the same bytes for the same bytes', async () => {
    write(['one/a.html', LONG], ['two/a.html', LONG]);
    utimesSync(at('two/a.html'), DAY, DAY);
    await compressSite(folder);
    for (const form of ['a.html.br', 'a.html.gz']) {
      expect(readFileSync(at(`one/${form}`)).equals(readFileSync(at(`two/${form}`)))).toBe(true);
    }
  });

  it('is said in one line', () => {
    const bytes = new Map([
      ['', 2_600_000],
      ['.br', 700_000],
      ['.gz', 900_000],
    ]);
    expect(compressionNote({ files: 10_316, made: 31, removed: 2, bytes })).toMatchInlineSnapshot(
      `"31 of 10,316 files compressed; in all 2.6 MB: .br 0.7 MB (27%), .gz 0.9 MB (35%); 2 without a plain file removed"`,
    );
  });
});

describe('taking compressed files into the next build', () => {
  it('takes those of files that stayed as they were', async () => {
    write(['old/same.html', LONG], ['old/edited.html', LONG], ['old/gone.html', LONG]);
    await compressSite(at('old'));
    write(['new/same.html', LONG], ['new/edited.html', `${LONG}.`], ['new/more.html', LONG]);
    const { atime, mtime } = statSync(at('old/same.html'));
    utimesSync(at('new/same.html'), atime, mtime);
    utimesSync(at('new/edited.html'), DAY, DAY);
    expect(carryCompressed(at('new'), at('old'))).toBe(2);
    expect(names('new')).toEqual([
      'edited.html',
      'more.html',
      'same.html',
      'same.html.br',
      'same.html.gz',
    ]);
    expect(await compressSite(at('new'))).toMatchObject({ files: 3, made: 2, removed: 0 });
  });

  it('takes nothing where there was no build', () => {
    write(['new/a.html', LONG]);
    expect(carryCompressed(at('new'), at('old'))).toBe(0);
    expect(existsSync(at('old'))).toBe(false);
  });
});
