import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A lock that was taken, or the process (its id) that holds it. */
export type Lock = { isTaken: true; release: () => void } | { isTaken: false; holder: number };

function isError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Whether a process runs: signal 0 only asks (POSIX kill); one of another user runs too. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isError(error, 'EPERM');
  }
}

/** Who holds a lock; undefined if its process has ended, as after a build that was killed. */
function holderOf(file: string): number | undefined {
  let pid: number;
  try {
    pid = Number(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isError(error, 'ENOENT')) return undefined;
    throw error;
  }
  return Number.isInteger(pid) && pid > 0 && isRunning(pid) ? pid : undefined;
}

/**
 * Takes a lock for this process: a file with its id, made only if there is none (`O_EXCL`). A lock
 * that was left behind by a process that ended is taken over.
 */
export function takeLock(file: string): Lock {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      const release = (): void => {
        rmSync(file, { force: true });
      };
      return { isTaken: true, release };
    } catch (error) {
      if (!isError(error, 'EEXIST')) throw error;
    }
    const holder = holderOf(file);
    if (holder !== undefined) return { isTaken: false, holder };
    rmSync(file, { force: true });
  }
}
