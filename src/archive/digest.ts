import { hash } from 'node:crypto';
import { normalForm } from './normal-form.ts';

/** How many hex digits of a digest stand in an address (`?reading=…`): 64 bits. */
export const SHORT_DIGEST = 16;

/** A digest in full, as `sha256sum` prints it: 64 hex digits, lower case. */
export const FULL_DIGEST = 64;

/**
 * The digest of a reading in full: SHA-256 (FIPS 180-4) of the UTF-8 bytes of the text's normal
 * form (see `normalForm`), as 64 hex digits. Anyone can make it again:
 * `printf %s "the words" | sha256sum`.
 */
export function fullDigest(text: string): string {
  return hash('sha256', normalForm(text));
}

/** The digest of a reading as addresses and the register carry it: the first 16 hex digits. */
export function readingDigest(text: string): string {
  return fullDigest(text).slice(0, SHORT_DIGEST);
}
