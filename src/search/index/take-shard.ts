import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { filesBelow } from '../../files-below.ts';
import linkFiles from '../../link-files.ts';
import { DATA, paths } from '../data/paths.ts';
import { shardFolders } from './write-shard.ts';

/** `pagefind-entry.json.br`: what `npm run compress` put beside a file, which is no part of the index. */
const COMPRESSED = /\.(?:br|gz)$/;

/** Sites that were built before. */
export interface Before {
  /** The last one, which is served: nothing of it is changed. */
  site: string;
  /** An older one that nobody needs any more: what is the same in it is moved out of it. */
  spent?: string | undefined;
}

function isOfIndex(file: string): boolean {
  return !COMPRESSED.test(file);
}

/** Whether two sites made a period of the same: then all its files are the same, byte for byte. */
function isMadeAlike(period: string, one: string, other: string): boolean {
  const file = join(DATA, paths.made(period));
  const [here, there] = [join(one, file), join(other, file)];
  return existsSync(there) && readFileSync(here).equals(readFileSync(there));
}

/**
 * Moves a folder out of a site that is used up, if it holds the files that it should; a folder is
 * moved as a whole, so that a build that is killed leaves it in one place or the other.
 */
function move(folder: string, files: readonly string[], spent: string, to: string): boolean {
  const held = filesBelow(join(spent, folder));
  const names = new Set(held);
  const ofIndex = held.filter(isOfIndex);
  if (ofIndex.length !== files.length || !files.every((file) => names.has(file))) return false;
  for (const file of held) if (!isOfIndex(file)) rmSync(join(spent, folder, file));
  mkdirSync(dirname(join(to, folder)), { recursive: true });
  renameSync(join(spent, folder), join(to, folder));
  return true;
}

/** Folders of a site that were taken over into another, by paths from its own. */
export interface Taken {
  folders: string[];
  /** All files that stand in them, compressed ones too, though these were not taken. */
  files: string[];
}

/**
 * Takes the files of a period of the last site over into another, byte for byte: moved from an older
 * one that holds the same where there is such a one, else by hard links.
 */
export function takeShard(period: string, { site, spent }: Before, to: string): Taken {
  const older = spent !== undefined && isMadeAlike(period, site, spent) ? spent : undefined;
  const folders = shardFolders(period).map((folder) => join('.', folder));
  const files = folders.flatMap((folder) => {
    const held = filesBelow(join(site, folder));
    const ofIndex = held.filter(isOfIndex);
    const isMoved = older !== undefined && move(folder, ofIndex, older, to);
    if (!isMoved) linkFiles({ files: ofIndex, from: join(site, folder), to: join(to, folder) });
    return held.map((file) => folder + sep + file);
  });
  return { folders, files };
}
