import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hasCode } from '../../src/has-code.ts';

/** How often a lock is asked for again that another holds; milliseconds. */
const AGAIN = 50;

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

/** What stands in a file, as in a lock; undefined where there is none. */
function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ESRCH')) return undefined;
    throw error;
  }
}

/**
 * When a process began, in ticks since the machine did (Linux: proc_pid_stat(5), field 22); empty
 * where that is not told.
 */
function beginningOf(pid: number): string {
  const stat = textIn(`/proc/${String(pid)}/stat`) ?? '';
  // The second field, the name in brackets, may hold blanks.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** What this process writes into a lock: its id, and when it began. */
function ownText(): string {
  return `${String(process.pid)} ${beginningOf(process.pid)}`;
}

/**
 * The process that holds a lock by what stands in it; undefined if it has ended, as after a build
 * that was killed, even if another has its id now: in a container that is common.
 */
function holderIn(text: string): number | undefined {
  const [id, began = ''] = text.split(' ');
  const pid = Number(id);
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return undefined;
  const begins = beginningOf(pid);
  return began === '' || begins === '' || began === begins ? pid : undefined;
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
 * Takes a lock for this process: a file that says which it is, made only if there is none. A lock that was
 * left behind by a process that ended is taken over.
 */
export function takeLock(file: string): Lock {
  mkdirSync(dirname(file), { recursive: true });
  const own = `${file}.${String(process.pid)}`;
  writeFileSync(own, ownText());
  try {
    for (;;) {
      if (putInPlace(own, file)) {
        let isHeld = true;
        const release = (): void => {
          // Only once: by then another may hold it.
          if (isHeld) rmSync(file, { force: true });
          isHeld = false;
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
 * Takes a lock for this process, once another lets go that holds it. Gives what lets go of it.
 * @param tell is told once which process is waited for, if that lasts.
 * @param lasts from how many milliseconds on.
 */
export async function waitForLock(
  file: string,
  tell: (holder: number) => void,
  lasts = 2000,
): Promise<() => void> {
  const since = performance.now();
  let isTold = false;
  for (;;) {
    const lock = takeLock(file);
    if (lock.isTaken) return lock.release;
    if (!isTold && performance.now() - since >= lasts) {
      isTold = true;
      tell(lock.holder);
    }
    await setTimeout(AGAIN);
  }
}

/**
 * Waits until no other build of this checkout is at what Astro has in the project's `.astro` for all
 * of them, and in its store: it writes there whatever the cache is, and reads it until the pages are
 * bundled (`content-assets.mjs`, `data-store.json`). Gives what says that this one is done with it.
 */
export async function ownTurn(): Promise<() => void> {
  const done = await waitForLock(resolve('.astro/bundling.lock'), (holder) => {
    process.stderr.write(
      `Waiting for another build of this checkout (process ${String(holder)}).\n`,
    );
  });
  process.on('exit', done);
  return done;
}

/**
 * Takes the lock of a site's folder. Astro renders from beside a site inside the project, and from
 * `.astro` for all sites outside it, which so have one lock.
 */
export function lockOfSite(place: string): Lock {
  const isInside = !relative(process.cwd(), place).startsWith('..');
  return takeLock(isInside ? `${place}.lock` : resolve('.astro/build.lock'));
}
