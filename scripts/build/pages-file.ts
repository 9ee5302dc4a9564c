import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';

const page = z.tuple([
  /** The key of what the page was given (`keyed` in src/site.ts). */
  z.string(),
  /** SHA-256 of its bytes. */
  z.string(),
  /** What it asked the archive, as numbers in the list of all answers. */
  z.array(z.number()),
]);

const pagesFile = z.object({
  /** What the pages were made with: the code, the settings and whose archive it is. */
  version: z.string(),
  /** Everything that was asked, with the digest of each answer. */
  answers: z.array(z.tuple([z.string(), z.string()])),
  /** Every page by its path. */
  pages: z.record(z.string(), page),
});

/** How the pages of a site were made: enough to tell which of them would be made the same again. */
export type PagesFile = z.infer<typeof pagesFile>;

/**
 * Reads how the pages of the last site were made; undefined where nothing is known of it, or
 * nothing that this version can read: then all pages are made anew.
 */
export function readPagesFile(file: string): PagesFile | undefined {
  try {
    return pagesFile.parse(JSON.parse(gunzipSync(readFileSync(file)).toString()));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const isOther = error instanceof z.ZodError || error instanceof SyntaxError;
    const isCut = error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
    if (!isMissing && !isOther && !isCut) throw error;
    return undefined;
  }
}

/** Writes how the pages of a site were made, whole or not at all. */
export function writePagesFile(file: string, made: PagesFile): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, gzipSync(JSON.stringify(made), { level: 1 }));
  renameSync(`${file}.new`, file);
}
