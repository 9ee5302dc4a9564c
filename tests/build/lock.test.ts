import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeLock, waitForLock } from '../../scripts/build/lock.ts';

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

it.each([String(NOBODY), '', 'nonsense', '0 1', '-1 1'])(
  'is taken over from a process that ended: %j',
  (left) => {
    const file = join(folder, 'build.lock');
    writeFileSync(file, left);
    expect(takeLock(file).isTaken).toBe(true);
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${String(process.pid)} `));
  },
);

it.runIf(process.platform === 'linux')(
  'is taken over from a process whose id another has by now',
  () => {
    const file = join(folder, 'build.lock');
    writeFileSync(file, `${String(process.pid)} 1`);
    expect(takeLock(file).isTaken).toBe(true);
    expect(takeLock(file).isTaken).toBe(false);
  },
);

it('is let go once, though another holds it by then', () => {
  const file = join(folder, 'build.lock');
  const first = takeLock(file);
  if (!first.isTaken) throw new Error('Nobody had it.');
  first.release();
  const second = takeLock(file);
  first.release();
  expect([second.isTaken, takeLock(file).isTaken]).toEqual([true, false]);
});

it('is waited for, which is said once where it lasts', async () => {
  const file = join(folder, 'build.lock');
  const first = takeLock(file);
  if (!first.isTaken) throw new Error('Nobody had it.');
  const tell = vi.fn();
  let hasCome = false;
  const waiting = waitForLock(file, tell, 0).finally(() => {
    hasCome = true;
  });
  await vi.waitFor(() => {
    expect(tell).toHaveBeenCalledWith(process.pid);
  });
  expect(hasCome).toBe(false);
  first.release();
  const release = await waiting;
  expect([tell.mock.calls.length, takeLock(file).isTaken]).toEqual([1, false]);
  release();
});
