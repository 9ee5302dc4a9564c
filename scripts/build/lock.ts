import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { hasCode } from '../../src/has-code.ts';

/** A lock that was taken, or the process (its id) that holds it. */
export type Lock = { isTaken: true; release: () => void } | { isTaken: false; holder: number };

/** Whether a process runs: signal 0 only asks (POSIX kill); one of another user runs too. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** What stands in a lock; undefined where there is none. */
function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** The process that holds a lock by what stands in it; undefined if it has ended, as after a build that was killed. */
function holderIn(text: string): number | undefined {
  const pid = Number(text);
  return Number.isInteger(pid) && pid > 0 && isRunning(pid) ? pid : undefined;
}

/** Puts a file that is written already in a place, unless there is one: nobody sees it half written. */
function putInPlace(from: string, file: string): boolean {
  try {
    linkSync(from, file);
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    return false;
  }
}

/**
 * Takes a lock that was left behind out of the way. Of several that try at once, one takes it; who
 * took away what another had put there since puts it back.
 */
function takeAway(file: string, left: string): void {
  const aside = `${file}.${String(process.pid)}.left`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  if (textIn(aside) !== left) putInPlace(aside, file);
  rmSync(aside, { force: true });
}

/**
 * Takes a lock for this process: a file with its id, made only if there is none. A lock that was
 * left behind by a process that ended is taken over.
 */
export function takeLock(file: string): Lock {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${String(process.pid)}`;
  writeFileSync(own, String(process.pid));
  try {
    for (;;) {
      if (putInPlace(own, file)) {
        const release = (): void => {
          rmSync(file, { force: true });
        };
        return { isTaken: true, release };
      }
      const left = textIn(file);
      const holder = left === undefined ? undefined : holderIn(left);
      if (holder !== undefined) return { isTaken: false, holder };
      if (left !== undefined) takeAway(file, left);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Takes the lock of a site's folder. Astro renders from beside a site inside the project, and from
 * `.astro` for all sites outside it, which so have one lock.
 */
export function lockOfSite(place: string): Lock {
  const isInside = !relative(process.cwd(), place).startsWith('..');
  return takeLock(isInside ? `${place}.lock` : resolve('.astro/build.lock'));
}
