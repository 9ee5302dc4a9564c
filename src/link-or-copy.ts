import { copyFileSync, linkSync, statSync, utimesSync } from 'node:fs';
import { hasCode } from './has-code.ts';

/** What a file system answers that cannot link files, or not from one disk to another. */
const UNLINKABLE = ['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'];

/**
 * Puts a file at a second place without copying its bytes where the disk can do that; its date of
 * change stays either way. Neither may be written to afterwards: they are one file.
 */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!hasCode(error, ...UNLINKABLE)) throw error;
    copyFileSync(from, to);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}
