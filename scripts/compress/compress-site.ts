import { rmSync, statSync, type Stats } from 'node:fs';
import { readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../../src/files-below.ts';
import { isUnfinished, isWorthCompressing, plainOf } from './compressed-name.ts';
import { ENCODINGS, type Encoding } from './encodings.ts';

/** What a run did, and what stands in the site after it. */
export interface Compression {
  /** Plain files that have compressed ones beside them. */
  files: number;
  /** Of those, the ones that were compressed now; the others were as they should be. */
  made: number;
  /** Compressed files removed because their plain file is gone or became too small. */
  removed: number;
  /** Bytes of all plain files, and of their compressed forms by ending. */
  bytes: Map<string, number>;
}

/** A compressed file carries its plain file's date of change, to the millisecond. */
function isOf(compressed: string, plain: Stats): boolean {
  const stats = statSync(compressed, { throwIfNoEntry: false });
  return stats?.mtime.getTime() === plain.mtime.getTime();
}

/** Writes beside the place and renames, so that no server sends half a file. */
async function write(file: string, { atime, mtime }: Stats, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.part`;
  await writeFile(unfinished, bytes);
  await utimes(unfinished, atime, mtime);
  await rename(unfinished, file);
}

async function compress(file: string, stats: Stats, wanted: readonly Encoding[]): Promise<void> {
  const bytes = await readFile(file);
  for (const encoding of wanted) {
    await write(file + encoding.ending, stats, await encoding.compress(bytes));
  }
}

function removeOrphans(folder: string, files: readonly string[]): number {
  const orphans = files.filter((file) => {
    const plain = plainOf(file);
    if (plain === undefined) return false;
    const stats = statSync(join(folder, plain), { throwIfNoEntry: false });
    return !stats || isUnfinished(file) || !isWorthCompressing(plain, stats.size);
  });
  for (const file of orphans) rmSync(join(folder, file));
  return orphans.length;
}

/**
 * Writes a Brotli and a gzip form beside every file of a site that is worth it, and removes those
 * whose plain file is gone. A form with its plain file's date is left alone; the build keeps the
 * dates of files that stayed as they were. The same bytes give the same forms, and each is written
 * whole or not at all. Node compresses off the main thread, so several files go on at once.
 * @param folder a built site; nobody else may write to it meanwhile.
 */
export async function compressSite(folder: string): Promise<Compression> {
  const files = filesBelow(folder);
  const removed = removeOrphans(folder, files);
  const done: Compression = { files: 0, made: 0, removed, bytes: new Map() };
  const add = (key: string, size: number): void => {
    done.bytes.set(key, (done.bytes.get(key) ?? 0) + size);
  };
  const left = files.values();
  const work = async (): Promise<void> => {
    for (const name of left) {
      const file = join(folder, name);
      if (plainOf(name) !== undefined) continue;
      const stats = statSync(file);
      if (!isWorthCompressing(name, stats.size)) continue;
      const wanted = ENCODINGS.filter(({ ending }) => !isOf(file + ending, stats));
      if (wanted.length > 0) {
        await compress(file, stats, wanted);
        done.made += 1;
      }
      done.files += 1;
      add('', stats.size);
      for (const { ending } of ENCODINGS) add(ending, statSync(file + ending).size);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return done;
}
