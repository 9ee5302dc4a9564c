import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeLock } from '../../scripts/build/lock.ts';

/** An id that no process has: the largest of Linux is 2^22. */
const NOBODY = 2 ** 22 + 1;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('is held by one process until it lets go', () => {
  const file = join(folder, 'build.lock');
  const first = takeLock(file);
  expect(takeLock(file)).toEqual({ isTaken: false, holder: process.pid });
  if (first.isTaken) first.release();
  expect(takeLock(file).isTaken).toBe(true);
});

it.each([String(NOBODY), '', 'nonsense'])('is taken over from a process that ended: %j', (left) => {
  const file = join(folder, 'build.lock');
  writeFileSync(file, left);
  expect(takeLock(file).isTaken).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});
