import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Keeps git from changing line ends, which the hashes are made over; `.` files are not of the register. */
const ATTRIBUTES = { file: '.gitattributes', text: '*.txt -text\n' };

/**
 * Writes files of a register: each whole beside its place first, then all are put in place, heads
 * last, so that an interruption leaves a register that `verify` finds wanting, never half a line.
 */
export function writeRegister(folder: string, files: ReadonlyMap<string, string>): void {
  if (files.size === 0) return;
  const made = [...files].map(([path, text]) => {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(`${place}.new`, text);
    return place;
  });
  for (const place of made) renameSync(`${place}.new`, place);
  writeFileSync(join(folder, ATTRIBUTES.file), ATTRIBUTES.text);
}

/**
 * Writes and removes files of earlier words, before the lines of the register that speak of them:
 * an interruption leaves words that the register knows already, or none where a record is withdrawn.
 */
export function writeEarlier(folder: string, files: ReadonlyMap<string, string | undefined>): void {
  for (const [path, text] of files) {
    const place = join(folder, path);
    if (text === undefined) {
      rmSync(place, { force: true });
      continue;
    }
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(`${place}.new`, text);
    renameSync(`${place}.new`, place);
  }
}
