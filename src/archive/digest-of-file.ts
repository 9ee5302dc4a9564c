import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Work } from './kept-work.ts';

/**
 * How long ago a file must have changed, in milliseconds, so that its times tell this state of it
 * from the next: some file systems count in steps of two seconds.
 */
const SETTLED = 2000;

/** A digest of the bytes of a record's file: SHA-256, base64url. */
export function digestOfBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** What stands in a file: the digest of its bytes, and these where they had to be read. */
export interface FileDigest {
  digest: string;
  bytes?: Uint8Array;
}

/**
 * The digest of a file. It is not read where its size and times (of its last change, and that of its
 * entry, which nobody can set) are those with which it was read before. Throws when it cannot be read.
 */
export function digestOfFile(file: string, work: Work): FileDigest {
  const { size, mtimeMs, ctimeMs } = statSync(file);
  let bytes: Uint8Array | undefined;
  const read = (): string => digestOfBytes((bytes = readFileSync(file)));
  const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > SETTLED;
  const stamp = [file, size, mtimeMs, ctimeMs].join('\n');
  const digest = isSettled ? work.once('digest', stamp, read) : read();
  return { digest, ...(bytes && { bytes }) };
}
