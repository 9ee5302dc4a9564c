import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a new folder in the place of an old one by renaming, so that no half of either is ever seen. */
export function replaceFolder(made: string, place: string): void {
  const before = `${place}.old`;
  rmSync(before, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, before);
  renameSync(made, place);
  rmSync(before, { recursive: true, force: true });
}

/** Puts the old folder back where a build was killed between the two renamings of `replaceFolder`. */
export function restoreFolder(place: string): void {
  const before = `${place}.old`;
  if (!existsSync(place) && existsSync(before)) renameSync(before, place);
}
