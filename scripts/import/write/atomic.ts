import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ImportProblem } from '../problem.ts';

/**
 * Writes a file whole or not at all: a temporary file in the same folder, flushed to disk, then
 * renamed over the old one. A process killed in between leaves the old file as it was.
 * @throws ImportProblem when the disk is full or the folder may not be written
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${process.pid}-${Date.now()}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw diskProblem(error, path);
  }
}

const DISK: Record<string, [string, string]> = {
  ENOSPC: ['the disk is full', 'Make room and run the import again: it goes on where it stopped.'],
  EDQUOT: ['your share of the disk is full', 'Make room and run the import again: it goes on where it stopped.'],
  EACCES: ['this folder may not be written', 'Give yourself permission to write there, or choose another folder with --out.'],
  EPERM: ['this folder may not be written', 'Give yourself permission to write there, or choose another folder with --out.'],
  EROFS: ['this disk can only be read', 'Choose another folder with --out.'],
  ENOTDIR: ['a file stands where a folder is needed', 'Choose another folder with --out.'],
  EEXIST: ['a file stands where a folder is needed', 'Choose another folder with --out.'],
};

function diskProblem(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = DISK[code];
  return known === undefined ? error : new ImportProblem(`${known[0]}: ${path}`, known[1]);
}
