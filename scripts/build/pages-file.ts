import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { z } from 'zod';
import { keptJson } from '../../src/kept-json.ts';

const page = z.tuple([
  /** The key of what the page was given (`keyed` in src/site.ts). */
  z.string(),
  /** SHA-256 of its bytes. */
  z.string(),
  /** The size and date of change of its file, as `stampOf` gives it. */
  z.string(),
  /** What it asked the archive, as numbers in the list of all answers. */
  z.array(z.number()),
]);

const pagesFile = z.object({
  /** What the pages were made with: the code, the settings and whose archive it is. */
  version: z.string(),
  /** Everything that was asked, as `together` writes it down, with the digest of the answers. */
  answers: z.array(z.tuple([z.string(), z.string()])),
  /** Every page by its path without slashes around it. */
  pages: z.record(z.string(), page),
});

/** How the pages of a site were made: enough to tell which of them would be made the same again. */
export type PagesFile = z.infer<typeof pagesFile>;

/**
 * Reads how the pages of the last site were made; undefined where nothing is known of it, or
 * nothing that this version can read: then all pages are made anew.
 */
export function readPagesFile(file: string): PagesFile | undefined {
  return keptJson(file, pagesFile);
}

/**
 * Writes how the pages of a site were made, whole or not at all. It may be there before the site is:
 * pages of another one have other digests.
 */
export async function writePagesFile(file: string, made: PagesFile): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, await promisify(gzip)(JSON.stringify(made), { level: 1 }));
  renameSync(`${file}.new`, file);
}
