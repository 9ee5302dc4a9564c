import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compressSite } from '../../scripts/compress/compress-site.ts';
import { FILES } from './expected.ts';

const LINES = 100;

/** What stands in a file of the made site: its path, often enough to be worth compressing. */
export function wordsOf(path: string): string {
  return `${path} Sámi, £5, “quoted”\n`.repeat(LINES);
}

/** The bytes of a file of the made site; those of packs and of Pagefind are gzipped. */
export function bytesOf({ path, isCompressed }: { path: string; isCompressed: boolean }): Buffer {
  return isCompressed ? Buffer.from(wordsOf(path)) : gzipSync(wordsOf(path));
}

export const NOT_FOUND = 'This page is not here.\n'.repeat(LINES);

/**
 * Makes a folder with a small compressed site in `<folder>/site<base>` and the project's own
 * `.htaccess`; every user of this machine may read it.
 * @param base where the site stands: `` or `/minutes`.
 */
export async function makeSite(base: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-serve-'));
  chmodSync(folder, 0o755);
  const site = join(folder, 'site', base);
  for (const expected of FILES) {
    const file = join(site, expected.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytesOf(expected));
  }
  writeFileSync(join(site, '404.html'), NOT_FOUND);
  for (const name of ['.htaccess', '_headers'])
    copyFileSync(join('public', name), join(site, name));
  await compressSite(site);
  return folder;
}
