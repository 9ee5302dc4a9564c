import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/files-below.ts';
import { linkOrCopy } from '../../src/link-or-copy.ts';
import { isUnfinished, plainOf } from './compressed-name.ts';

function dateOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtime.getTime();
}

/**
 * Takes the compressed files of the last build into a new one where the plain file stayed as it
 * was, so that `npm run compress` only has to compress what changed. To be called once the new
 * build has the dates of what stayed. Gives how many were taken.
 * @param made the folder of the new build, on the same disk.
 * @param place the folder of the last build, which may be missing.
 * @param before the files of the last build.
 */
export function carryCompressed(made: string, place: string, before = filesBelow(place)): number {
  const carried = before.filter((file) => {
    const plain = plainOf(file);
    if (plain === undefined || isUnfinished(file)) return false;
    const date = dateOf(join(place, file));
    return date === dateOf(join(place, plain)) && date === dateOf(join(made, plain));
  });
  for (const file of carried) linkOrCopy(join(place, file), join(made, file));
  return carried.length;
}
