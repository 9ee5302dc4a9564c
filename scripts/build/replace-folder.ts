import { spawn } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';

/** Where the site before the last one stands until the next build takes it away. */
export function oldOf(place: string): string {
  return `${place}.old`;
}

/**
 * Puts a new folder in the place of an old one by renaming, so that no half of either is ever seen.
 * The old one stays beside it: taking thousands of files away takes longer than building a few.
 */
export function replaceFolder(made: string, place: string): void {
  if (existsSync(place)) renameSync(place, oldOf(place));
  renameSync(made, place);
}

/** Puts the old folder back where a build was killed between the two renamings of `replaceFolder`. */
export function restoreFolder(place: string): void {
  const before = oldOf(place);
  if (!existsSync(place) && existsSync(before)) renameSync(before, place);
}

/** The program that takes a folder away in a process of its own. */
const REMOVE = "require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })";

/**
 * Takes a folder away, if it is there, while others work. Rejects when that fails.
 */
export function removeFolder(folder: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['-e', REMOVE, folder], { stdio: 'inherit' });
    child.once('error', fail);
    child.once('exit', (code) => {
      if (code === 0) done();
      else fail(new Error(`${folder} could not be removed.`));
    });
  });
}
