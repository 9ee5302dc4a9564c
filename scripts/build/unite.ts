import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/files-below.ts';
import { linkOrCopy } from '../../src/link-or-copy.ts';
import { placesBelow } from '../../src/places-below.ts';
import { PART_FILE, type PartFile } from './part-file.ts';

/** Says why parts are not the parts of one site; undefined where they are. */
export function whyNotOneSite(
  parts: readonly PartFile[],
  { version, content }: Pick<PartFile, 'version' | 'content'>,
): string | undefined {
  if (parts.length === 0) return 'name the folders of the parts: npm run merge -- dist-1 dist-2';
  const of = parts[0]?.of ?? 0;
  const numbers = parts.map(({ number }) => number).sort((a, b) => a - b);
  if (parts.some((part) => part.of !== of)) return 'not all are parts of as many';
  if (numbers.length !== of || numbers.some((number, index) => number !== index + 1)) {
    return `parts ${numbers.join(', ')} of ${String(of)} are here; each is needed once`;
  }
  if (parts.some((part) => part.content !== content)) return 'the records are others by now';
  if (parts.some((part) => part.version !== version)) {
    return 'they were built with other code or settings';
  }
  return undefined;
}

/**
 * Puts the files of several folders into one that is empty. Throws where two folders hold files of
 * one name that are not the same, byte for byte.
 */
export function unite(folders: readonly string[], into: string): void {
  const placeOf = placesBelow(into);
  for (const folder of folders) {
    for (const file of filesBelow(folder)) {
      if (file === PART_FILE) continue;
      const [from, to] = [join(folder, file), placeOf(file)];
      if (!existsSync(to)) linkOrCopy(from, to);
      else if (!readFileSync(from).equals(readFileSync(to))) {
        throw new Error(`${file} is not the same in all parts.`);
      }
    }
  }
}
