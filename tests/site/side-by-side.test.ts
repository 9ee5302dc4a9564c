import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { differing, held, Workshop } from './incremental-builds.ts';
import { Council } from './incremental-council.ts';
import { recordsOf } from './incremental-records.ts';

/** A file that Astro has in the project's own folder for all builds. */
const SHARED = '.astro/content-assets.mjs';

let workshop: Workshop;
beforeEach(() => {
  workshop = new Workshop();
});
afterEach(() => {
  workshop.remove();
});

/**
 * Put before a build: where Astro has written a file into the project's `.astro` and would rename it,
 * it makes one file, and goes on once there is another.
 */
function stopsAtRename(there: string, goOn: string): string {
  return `--import=data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    import { pathToFileURL } from 'node:url';
    const { rename } = fs.promises;
    const own = pathToFileURL(process.cwd() + '/.astro/').href;
    fs.promises.rename = async (from, to) => {
      if (String(from).startsWith(own)) {
        fs.writeFileSync(${JSON.stringify(there)}, '');
        while (!fs.existsSync(${JSON.stringify(goOn)})) await setTimeout(20);
      }
      await rename(from, to);
    };
  `)}`;
}

test('of two builds of one checkout at once, one waits while the other is at what both share', async () => {
  const [there, goOn] = ['there', 'go-on'].map((name) => join(workshop.folder, name));
  if (there === undefined || goOn === undefined) throw new Error('No places.');
  workshop.write(recordsOf(new Council(1)));
  // Astro writes it where it is not there.
  rmSync(SHARED, { force: true });
  const first = workshop.startBuild('first', [stopsAtRename(there, goOn)]);
  await vi.waitUntil(() => existsSync(there), { timeout: 60_000 });
  const second = workshop.startBuild('second');
  let isEnded = false;
  void second.ended.finally(() => {
    isEnded = true;
  });
  await vi.waitUntil(() => isEnded || second.said().includes('Waiting'), { timeout: 60_000 });
  writeFileSync(goOn, '');
  for (const { ended } of [first, second]) {
    expect(await ended).toMatchObject({ status: 0 });
  }
  expect(second.said()).toMatch(/^Waiting for another build of this checkout \(process \d+\)\.$/m);
  expect(differing(held(workshop.site('first')), held(workshop.site('second')))).toEqual([]);
});

test('a build of more records writes nothing anew into what both share', async () => {
  const council = new Council(1);
  const state = (): unknown => {
    const { ino, mtimeMs } = statSync(SHARED);
    return { ino, mtimeMs, text: readFileSync(SHARED, 'utf8') };
  };
  workshop.write(recordsOf(council));
  await workshop.build('site');
  const before = state();
  council.addMeeting();
  workshop.write(recordsOf(council));
  await workshop.build('site');
  expect(state()).toEqual(before);
});
