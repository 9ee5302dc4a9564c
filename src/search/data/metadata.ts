import { listHead, numberBytes, textBytes } from './cbor.ts';
import type { WordsIndex } from './format.ts';

/** What begins each of Pagefind's files once it is unzipped. */
export const SIGNATURE = 'pagefind_dcd';

/** How finely lengths are kept: each step is a ninth more. */
const STEPS_PER_DOUBLE = 8;
const FIRST = 35; // '#': from there on characters that JSON need not escape but for one
const BACKSLASH = 92;

/** Stands after all words. */
const BEYOND = '\u{10ffff}';

/** A length in words, to a ninth, as one character. */
export function packLength(words: number): string {
  const code = FIRST + Math.round(STEPS_PER_DOUBLE * Math.log2(words + 1));
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

function lengthAt(lengths: string, record: number): number {
  const code = lengths.charCodeAt(record);
  const steps = (code > BACKSLASH ? code - 1 : code) - FIRST;
  return Math.round(2 ** (steps / STEPS_PER_DOUBLE)) - 1;
}

/**
 * Pagefind's metadata of an index, the file that it reads first (`pf_meta` of Pagefind 1.6), made
 * from what is fetched instead: records are known by their numbers, and lengths, which only rank,
 * are rounded, so that it weighs a fifth. Each file reaches to where the next begins: Pagefind would
 * fetch several for a word between two.
 */
export function metadata(words: WordsIndex, version: string): Uint8Array<ArrayBuffer> {
  const { lengths, begins, names, fields } = words;
  const files = names === '' ? [] : names.split(' ');
  const first = begins.split(' ');
  const bytes = [...listHead(6), ...textBytes(version), ...listHead(lengths.length)];
  for (let record = 0; record < lengths.length; record++) {
    bytes.push(...listHead(3), ...textBytes(String(record)));
    bytes.push(...numberBytes(lengthAt(lengths, record)), ...textBytes(''));
  }
  bytes.push(...listHead(files.length));
  files.forEach((name, file) => {
    const [from = '', to = BEYOND] = first.slice(file, file + 2);
    bytes.push(...listHead(3), ...[from, to, name].flatMap(textBytes));
  });
  const [filters, sorts] = [listHead(0), listHead(0)];
  bytes.push(...filters, ...sorts, ...listHead(fields.length), ...fields.flatMap(textBytes));
  return Uint8Array.from([...new TextEncoder().encode(SIGNATURE), ...bytes]);
}
