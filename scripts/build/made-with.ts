import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '../../src/has-code.ts';

/** The files and folders of the project that say how a page looks, besides what the archive answers. */
const SOURCES = [
  'astro.config.mjs',
  'package-lock.json',
  'scripts/build',
  'scripts/validate',
  'src',
];

/** What in the environment changes pages. */
const SETTINGS = ['SITE_URL', 'BASE_PATH'];

function filesOf(place: string): string[] {
  try {
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return [place];
    // Without archive.yaml nothing is built; the check of the records says so.
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/**
 * A digest of everything that pages are made with and that is no answer of the archive: the code,
 * the versions of the libraries, the settings, and whose archive it is (`archive.yaml`). SHA-256.
 * @param folder the content folder.
 */
export function madeWith(folder: string): string {
  const digest = createHash('sha256');
  for (const file of [...SOURCES, join(folder, 'archive.yaml')].flatMap(filesOf)) {
    digest.update(`${file}\n`).update(readFileSync(file)).update('\n');
  }
  for (const name of SETTINGS) digest.update(`${name}=${process.env[name] ?? ''}\n`);
  return digest.update(process.version).digest('base64url');
}
