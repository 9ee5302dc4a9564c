import { inspect } from 'node:util';

/** What a disk refuses, as Node says it and as the bundler does. */
const REFUSAL =
  /\b(?:EACCES|EBUSY|EDQUOT|EFBIG|EIO|EISDIR|EMFILE|ENFILE|ENOSPC|ENOTDIR|EPERM|EROFS): .*|\b(?:No space left on device|Permission denied|Read-only file system|File too large)\b.*/; // ENOSPC: no space left on device, write

/** From now on has what a disk refuses said in one line, for it is no fault of the code; this process ends with 1. */
export function sayRefusals(): void {
  process.on('uncaughtException', (error) => {
    const all = inspect(error);
    const refusal = REFUSAL.exec(all)?.[0];
    process.stderr.write(
      refusal === undefined
        ? `${all}\n`
        : `The build ended before it was done: ${refusal}\nA site that stood there before is as it was.\n`,
    );
    process.exit(1);
  });
}
