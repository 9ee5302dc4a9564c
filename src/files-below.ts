import { readdirSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { hasCode } from './has-code.ts';

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/**
 * The paths of all files below a folder, from there; none where there is no such folder. (Node's own
 * recursive reading asks the disk about each file once more.)
 * @param isPassedOver says of a folder, by its path from there, that its files are known already.
 */
export function filesBelow(
  folder: string,
  isPassedOver: (path: string) => boolean = () => false,
): string[] {
  const files: string[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of entriesOf(join(folder, below))) {
      const path = below === '' ? entry.name : below + sep + entry.name;
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && !isPassedOver(path)) waiting.push(path);
    }
  }
  return files;
}
