import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordFiles } from '../../src/archive/content.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutebook-content-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('records are read in the order of their ids: the second meeting of a day after the first', () => {
  const paths = [
    'bodies/board.md',
    'meetings/board/2017-02-19.md',
    'meetings/board/2017-02-20.md',
    'meetings/board/2017-02-20-2.md',
    'meetings/board/2017-02-21.md',
  ];
  for (const path of [...paths, 'meetings/.draft/2017-02-20.md', 'meetings/notes.txt']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  expect(recordFiles(folder)).toEqual(paths);
});
