import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { EarlierVersions, Snapshot } from '../../src/register/words-once.ts';
import type { Earlier } from './asked.ts';

/** The most that git may say of one file, in bytes. */
const MOST = 64 * 1024 * 1024;

/** What git says in a folder; undefined where it fails: no repository, no such file in that revision. */
function git(folder: string, args: readonly string[]): Buffer | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, maxBuffer: MOST });
  return status === 0 ? stdout : undefined;
}

/** The versions of some records in the history of their repository, newest first, read one by one. */
function* inGit(folder: string, paths: readonly string[]): Generator<Snapshot> {
  const log = git(folder, ['log', '--format=%H', '--', ...paths])?.toString('utf8') ?? '';
  for (const revision of log.split('\n').filter((line) => line !== '')) {
    yield new Map(
      paths.flatMap((path): [string, Buffer][] => {
        const bytes = git(folder, ['show', `${revision}:./${path}`]);
        return bytes ? [[path, bytes]] : [];
      }),
    );
  }
}

/** A copy of records: one file, or every record below a folder. */
function inCopy(path: string): Snapshot {
  if (statSync(path).isFile()) return new Map([[basename(path), readFileSync(path)]]);
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [relative(path, file).replaceAll('\\', '/'), readFileSync(file)]),
  );
}

/**
 * Where earlier versions of records come from: the history of the content folder in git, or a copy;
 * undefined where none are to be looked for.
 */
export function earlierVersions(folder: string, earlier: Earlier): EarlierVersions | undefined {
  switch (earlier.from) {
    case 'git':
      return (paths) => inGit(folder, paths);
    case 'copy': {
      const copy = inCopy(earlier.path);
      return () => [copy];
    }
    case 'nowhere':
      return undefined;
  }
}
