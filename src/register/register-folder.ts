import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RegisterFiles } from './register.ts';

/** The register's folder in a content folder. */
export function registerFolder(content: string): string {
  return join(content, 'register');
}

/** The files of the register of a content folder, sorted by path; empty where none was begun. */
export function registerFiles(content: string): RegisterFiles {
  const folder = registerFolder(content);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
