import { readFileSync, statSync, utimesSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { plainOf } from '../compress/compressed-name.ts';
import { filesBelow } from '../../src/files-below.ts';

/** What has to be sent to a host that has the last build, to give it this one. */
export interface Differences {
  /** All files of this build. */
  files: number;
  /** New files and files with other bytes. */
  changed: number;
  /** The bytes of those. */
  bytes: number;
  /** Files of the last build that are no more. */
  removed: number;
}

/** What is known of two builds before they are compared. */
export interface Known {
  /** All files of the new build. */
  now: readonly string[];
  /** All files of the last one. */
  before: readonly string[];
  /** Files that the new one took over, which are the same. */
  taken: ReadonlySet<string>;
}

/** Whether a file is one of the site's own; the compressed forms are made of them. */
function isPlain(file: string): boolean {
  return plainOf(file) === undefined;
}

/** Whether two paths are of one file, as after a link. */
function isOne(now: Stats, then: Stats): boolean {
  return now.ino === then.ino && now.dev === then.dev;
}

function isSame(made: string, before: string, [now, then]: [Stats, Stats]): boolean {
  return now.size === then.size && readFileSync(made).equals(readFileSync(before));
}

/** Adds a file to the differences if it has other bytes than before, or gives it its date of then. */
function compare(here: string, before: string, found: Differences): void {
  const [now, then] = [statSync(here), statSync(before, { throwIfNoEntry: false })];
  if (then && isOne(now, then)) return;
  if (then && isSame(here, before, [now, then])) utimesSync(here, then.atime, then.mtime);
  else {
    found.changed += 1;
    found.bytes += now.size;
  }
}

/**
 * Compares a build with the last one, byte for byte. A file that stayed as it was keeps its date of
 * change, so that tools that go by dates (rsync, most hosts) send only what changed.
 * @param made the folder of the new build.
 * @param place the folder of the last build, which may be missing.
 */
export function differences(
  made: string,
  place: string,
  { now, before, taken }: Known = {
    now: filesBelow(made),
    before: filesBelow(place),
    taken: new Set(),
  },
): Differences {
  const found: Differences = { files: 0, changed: 0, bytes: 0, removed: 0 };
  const gone = new Set(before.filter(isPlain));
  for (const file of now.filter(isPlain)) {
    found.files += 1;
    if (gone.delete(file) && taken.has(file)) continue;
    compare(join(made, file), join(place, file), found);
  }
  return { ...found, removed: gone.size };
}

/** How many pages were made, in words: "31 of 10,615 pages were made anew". */
export function madeNote({ pages, anew }: { pages: number; anew: number }): string {
  const number = new Intl.NumberFormat('en-GB');
  return `${number.format(anew)} of ${number.format(pages)} pages were made anew`;
}

/** The differences in words: "31 of 10,615 files differ from the last build (1.2 MB), 1 is gone". */
export function differenceNote({ files, changed, bytes, removed }: Differences): string {
  const number = new Intl.NumberFormat('en-GB');
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  const gone = removed === 0 ? '' : `, ${number.format(removed)} removed`;
  return `${number.format(changed)} of ${number.format(files)} files differ from the last build (${size})${gone}`;
}
