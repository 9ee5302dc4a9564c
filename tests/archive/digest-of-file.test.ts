import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestOfFile, type FileDigest } from '../../src/archive/digest-of-file.ts';
import { KeptWork } from '../../src/archive/kept-work.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'digest-of-file-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

/** The digest of a file as a build gets it, some seconds from now. */
function build(seconds: number): FileDigest {
  vi.setSystemTime(Date.now() + seconds * 1000);
  const work = new KeptWork(join(folder, 'work'), 'v1');
  const found = digestOfFile(join(folder, 'record.md'), work);
  work.save();
  return found;
}

function write(text: string): void {
  writeFileSync(join(folder, 'record.md'), text);
}

test('a file that nobody touched is not read again', () => {
  write('one');
  const first = build(10);
  expect(Buffer.from(first.bytes ?? []).toString()).toBe('one');
  expect(build(10)).toEqual({ digest: first.digest });
});

test('one of the same size is read, even if its time of change is set back', () => {
  write('one');
  utimesSync(join(folder, 'record.md'), 1, 1);
  const { digest } = build(10);
  write('two');
  utimesSync(join(folder, 'record.md'), 1, 1);
  const second = build(10);
  expect(second.digest).not.toBe(digest);
  expect(Buffer.from(second.bytes ?? []).toString()).toBe('two');
});

test('one that has just changed is read each time: its next change may bear the same time', () => {
  write('one');
  expect(build(0).bytes).toBeDefined();
  expect(build(0).bytes).toBeDefined();
});
