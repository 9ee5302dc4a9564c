import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RegisterFiles } from './register.ts';

/** The register's folder in a content folder. */
export function registerFolder(content: string): string {
  return join(content, 'register');
}

const EARLIER = /^earlier\/[^/]+\/[^/]+$/; // earlier/board/2017.txt; a body may be called “earlier”: earlier/2017.txt

/** The wanted files below the register's folder, sorted by path; empty where none was begun. */
function filesBelow(content: string, isWanted: (path: string) => boolean): RegisterFiles {
  const folder = registerFolder(content);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(isWanted)
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The files of the chains of a content folder, sorted by path; empty where none was begun. */
export function registerFiles(content: string): RegisterFiles {
  return filesBelow(content, (path) => !EARLIER.test(path));
}

/** The files of earlier words beside them, by their path inside the register's folder. */
export function earlierFiles(content: string): RegisterFiles {
  return filesBelow(content, (path) => EARLIER.test(path));
}
