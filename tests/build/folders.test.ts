import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/files-below.ts';
import { differenceNote, differences } from '../../scripts/build/differences.ts';
import {
  oldOf,
  removeFolder,
  replaceFolder,
  restoreFolder,
  spend,
  spentOf,
} from '../../scripts/build/replace-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folders-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

describe('replacing a folder', () => {
  it('leaves the new one, and the old one beside it until it is removed', async () => {
    write({ 'dist/a': 'old', 'dist.new/a': 'new', 'dist.old/a': 'older' });
    const place = join(folder, 'dist');
    await removeFolder(oldOf(place));
    replaceFolder(`${place}.new`, place);
    expect(readFileSync(join(place, 'a'), 'utf8')).toBe('new');
    expect(readFileSync(join(`${place}.old`, 'a'), 'utf8')).toBe('old');
    expect(existsSync(`${place}.new`)).toBe(false);
  });

  it('is undone where it was killed between its two steps', () => {
    write({ 'dist.old/a': 'last good' });
    const place = join(folder, 'dist');
    restoreFolder(place);
    expect(readFileSync(join(place, 'a'), 'utf8')).toBe('last good');
  });

  it('is not undone where there is a site', () => {
    write({ 'dist/a': 'new', 'dist.old/a': 'old' });
    restoreFolder(join(folder, 'dist'));
    expect(readFileSync(join(folder, 'dist/a'), 'utf8')).toBe('new');
  });
});

describe('a site before the last one', () => {
  const place = (): string => join(folder, 'dist');

  it('is used up elsewhere, where it is never put back from', async () => {
    write({ 'dist.old/a': 'older' });
    expect(await spend(place())).toBe(spentOf(place()));
    expect(readFileSync(join(spentOf(place()), 'a'), 'utf8')).toBe('older');
    restoreFolder(place());
    expect([existsSync(oldOf(place())), existsSync(place())]).toEqual([false, false]);
  });

  it('is not mixed with what a killed build left of another', async () => {
    write({ 'dist.spent/half': 'x', 'dist.old/a': 'older' });
    await spend(place());
    expect(filesBelow(spentOf(place()))).toEqual(['a']);
    await spend(place());
    expect(existsSync(spentOf(place()))).toBe(false);
  });
});

describe('comparing two builds', () => {
  it('counts what changed, came and went, and keeps the dates of what stayed', () => {
    write({ 'old/same': 'x', 'old/b/other': 'xx', 'old/gone': 'x' });
    write({ 'new/same': 'x', 'new/b/other': 'yy', 'new/more': 'xyz' });
    const day = new Date('2020-01-01T00:00:00Z');
    utimesSync(join(folder, 'old/same'), day, day);
    const found = differences(join(folder, 'new'), join(folder, 'old'));
    expect(found).toEqual({ files: 3, changed: 2, bytes: 5, removed: 1 });
    expect(statSync(join(folder, 'new/same')).mtime).toEqual(day);
  });

  it('does not look at what was taken over, unless it is new', () => {
    write({
      'old/taken': 'x',
      'old/read': 'x',
      'new/taken': 'y',
      'new/read': 'y',
      'new/come': 'y',
    });
    const [made, place] = [join(folder, 'new'), join(folder, 'old')];
    const known = { now: filesBelow(made), before: filesBelow(place) };
    const taken = new Set(['taken', 'come']);
    expect(differences(made, place, { ...known, taken })).toMatchObject({ files: 3, changed: 2 });
  });

  it('takes everything for new where there was no build', () => {
    write({ 'new/a': 'x' });
    const found = differences(join(folder, 'new'), join(folder, 'old'));
    expect(found).toEqual({ files: 1, changed: 1, bytes: 1, removed: 0 });
  });

  it('is said in one line', () => {
    expect(
      differenceNote({ files: 10615, changed: 31, bytes: 1_234_567, removed: 1 }),
    ).toMatchInlineSnapshot(`"31 of 10,615 files differ from the last build (1.2 MB), 1 removed"`);
  });
});
