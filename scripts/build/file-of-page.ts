import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RouteType } from 'astro';

/** A digest of the bytes of a page: SHA-256, base64url. */
export function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** Where the file of a page stands below a site's folder, as Astro has it: `a` is `a/index.html`, `a.json` itself. */
export function fileOf(path: string, type: RouteType): string {
  if (type === 'endpoint') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

/** What tells without reading it whether a file was changed: its size and date of change, links keep both. */
export function stampOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? `${String(stats.size)} ${String(stats.mtimeMs)}` : undefined;
}

/**
 * The stamp of a page's file in the last site, if it still holds what was written there then; it is
 * read only where the stamp is another, as after a copy.
 */
export function keptStamp(file: string, digest: string, stamp: string): string | undefined {
  const now = stampOf(file);
  if (now === undefined || now === stamp) return now;
  return digestOf(readFileSync(file)) === digest ? now : undefined;
}
