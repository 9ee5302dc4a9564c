import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordPath } from '../../../src/record/paths.ts';
import { readRecord } from '../../../src/record/read.ts';
import { meetingPage, monthlyMeetings } from '../council-pages.ts';
import { inFolder, runTestImport } from '../test-world.ts';

const MEETINGS = 40;

/** Starts the command and kills it as soon as this many records stand. */
async function killedAfter(records: number, folder: string): Promise<NodeJS.Signals | null> {
  const command = ['scripts/import.ts', join(folder, 'pages'), '--out', join(folder, 'content')];
  const child = spawn(process.execPath, command, { stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_, signal) => resolve(signal)),
  );
  const watch = setInterval(() => {
    void recordsIn(folder).then((found) => {
      if (found.length >= records) child.kill('SIGKILL');
    });
  }, 5);
  const signal = await ended;
  clearInterval(watch);
  return signal;
}

async function recordsIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(folder, 'content'), { recursive: true }).catch(() => []);
  return entries.filter((path) => path.endsWith('.md') && !path.startsWith('.import'));
}

test(
  'killed while it writes, only whole records stand, and a second run continues',
  { timeout: 60_000 },
  () =>
    inFolder(async (folder) => {
      await writePages(join(folder, 'pages'));
      const signal = await killedAfter(10, folder);
      expect(signal).toBe('SIGKILL');
      const standing = await recordsIn(folder);
      expect(standing.length).toBeGreaterThanOrEqual(10);
      for (const path of standing) {
        const where = recordPath(path);
        expect(where, path).toBeDefined();
        if (where === undefined) continue;
        const { problems } = readRecord(await readFile(join(folder, 'content', path)), where, path);
        expect(problems, path).toEqual([]);
      }
      const second = await runTestImport([join(folder, 'pages'), '--out', join(folder, 'content')]);
      expect(second.code).toBe(0);
      expect(second.out).toContain('0 laid beside');
      expect((await recordsIn(folder)).filter((path) => path.startsWith('meetings/'))).toHaveLength(
        MEETINGS,
      );
    }),
);

async function writePages(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const meeting of monthlyMeetings(MEETINGS)) {
    await writeFile(join(folder, `${meeting.id}.html`), meetingPage(meeting));
  }
}
