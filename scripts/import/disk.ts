import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportProblem } from './problem.ts';
import { LARGEST_SOURCE } from './sources/kind.ts';

/**
 * The files a source on disk stands for: itself, or all files of a folder and the folders in it,
 * without hidden ones, in order of their names.
 * @throws ImportProblem when it is not there or may not be read
 */
export async function filesOf(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !isHidden(join(entry.parentPath, entry.name), path))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    if (files.length > 0) return files;
  } catch (error) {
    throw fileProblem(error);
  }
  throw new ImportProblem(
    'this folder holds no files',
    'Put the saved pages or minutes into it first.',
  );
}

/**
 * The bytes of a file, unless it is larger than the importer reads.
 * @throws ImportProblem when it is too large, not there or may not be read
 */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_SOURCE) throw tooLarge(size);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw fileProblem(error);
  }
}

function isHidden(path: string, root: string): boolean {
  return path
    .slice(root.length)
    .split(/[\\/]/)
    .some((part) => part.startsWith('.'));
}

function tooLarge(size: number): ImportProblem {
  const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
  return new ImportProblem(
    `this file is too large (${megabytes(size)} MB; at most ${megabytes(LARGEST_SOURCE)} MB are read)`,
    'Split the pack into its parts and import those with the minutes.',
  );
}

const FILES: Record<string, [string, string]> = {
  ENOENT: [
    'there is no such file or folder',
    'Check the spelling; a name with blanks needs quotation marks.',
  ],
  EACCES: ['this file may not be read', 'Give yourself permission to read it.'],
  EPERM: ['this file may not be read', 'Give yourself permission to read it.'],
};

function fileProblem(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = FILES[code];
  return known === undefined ? error : new ImportProblem(known[0], known[1]);
}
