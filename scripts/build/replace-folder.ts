import { spawn } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';

/** Where the site before the last one stands until the next build takes it away. */
export function oldOf(place: string): string {
  return `${place}.old`;
}

/** Where the site before the last one stands while what did not change is moved out of it. */
export function spentOf(place: string): string {
  return `${place}.spent`;
}

/**
 * Takes the site before the last one out of its place, to be used up: from then on it is no whole
 * site and never put back. What a killed build left of such a one is removed, so that each begins
 * with one that is whole. Gives its folder, in which there may be nothing.
 */
export async function spend(place: string): Promise<string> {
  const [old, spent] = [oldOf(place), spentOf(place)];
  if (existsSync(spent)) await removeFolder(spent);
  if (existsSync(old)) renameSync(old, spent);
  return spent;
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
  if (!existsSync(folder)) return Promise.resolve();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['-e', REMOVE, folder], { stdio: 'inherit' });
    child.once('error', fail);
    child.once('exit', (code) => {
      if (code === 0) done();
      else fail(new Error(`${folder} could not be removed.`));
    });
  });
}
