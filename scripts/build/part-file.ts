import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { answerDigest } from '../../src/archive/answer-digest.ts';
import type { Content } from '../../src/archive/content.ts';
import { hasCode } from '../../src/has-code.ts';

const partFile = z.object({
  number: z.number(),
  of: z.number(),
  /** What all parts were made with: the code, the settings and whose archive it is. */
  version: z.string(),
  /** What all parts were made of, from `digestOfContent`. */
  content: z.string(),
});

/** What a part of a site says of itself, so that only parts of one site are put together. */
export type PartFile = z.infer<typeof partFile>;

/** The name of the file in which it says so. */
export const PART_FILE = '.part.json';

/** A digest of every file of an archive and its place in the content folder. */
export function digestOfContent({ folder, digests }: Content): string {
  return answerDigest([...digests].map(([file, digest]) => [relative(folder, file), digest]));
}

/** Writes into the folder of a part which it is. */
export function writePartFile(folder: string, part: PartFile): void {
  writeFileSync(join(folder, PART_FILE), JSON.stringify(part));
}

/** Reads which part a folder holds; undefined where it holds none. */
export function readPartFile(folder: string): PartFile | undefined {
  try {
    return partFile.parse(JSON.parse(readFileSync(join(folder, PART_FILE), 'utf8')));
  } catch (error) {
    const isMissing = hasCode(error, 'ENOENT', 'ENOTDIR');
    const isOther = error instanceof z.ZodError || error instanceof SyntaxError;
    if (!isMissing && !isOther) throw error;
    return undefined;
  }
}
