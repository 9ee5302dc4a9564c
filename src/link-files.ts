import { join } from 'node:path';
import { linkOrCopy } from './link-or-copy.ts';
import { placesBelow } from './places-below.ts';

/** Files that stay as they are from one site to the next. */
export interface FilesToLink {
  /** Their paths below either folder. */
  files: readonly string[];
  /** The folder of the last site, and that of the new one. */
  from: string;
  to: string;
}

/**
 * Puts files of one site at the same places in another, where they may not be yet. The default of
 * this module, so that a thread can be given it.
 */
export default function linkFiles({ files, from, to }: FilesToLink): void {
  const placeOf = placesBelow(to);
  for (const file of files) linkOrCopy(join(from, file), placeOf(file));
}
