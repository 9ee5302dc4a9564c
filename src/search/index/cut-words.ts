import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listHead } from '../data/cbor.ts';
import type { WordsIndex } from '../data/format.ts';
import { SIGNATURE } from '../data/metadata.ts';
import { compared, type United, type Word } from './united-words.ts';

/** An index of no more bytes than this is cut into few files: so two words need no two requests. */
const SMALL = 300_000;
/** How many bytes the words of a file have before they are zipped, of a small index and of others. */
const SMALL_FILE = 24_000;
const FILE = 12_000;
/** A word is kept together with those that begin with it, from so many letters on. */
const LEAST_ROOT = 4;
const NAME_LETTERS = 6;

/**
 * Cuts words into files. Words that begin alike stay together as long as the file is not twice as
 * long: who seeks one of them is given the others.
 */
function cut(words: readonly Word[], most: number): Word[][] {
  const files: Word[][] = [];
  let size = Infinity;
  let root = '';
  for (const word of words) {
    const goesOn = root.length >= LEAST_ROOT && word.word.startsWith(root);
    if (!goesOn) root = word.word;
    if (size + word.bytes.length > (goesOn ? 2 * most : most)) {
      files.push([]);
      size = 0;
    }
    files.at(-1)?.push(word);
    size += word.bytes.length;
  }
  return files;
}

/** The fewest letters that stand after a word and not after the next: where the file of that one begins. */
function beginning(last: string | undefined, next = ''): string {
  if (last === undefined) return '';
  const letters = [...next];
  const beginnings = letters.map((_, at) => letters.slice(0, at + 1).join(''));
  return beginnings.find((some) => compared(some, last) > 0) ?? next;
}

/** Writes a file of words into a folder, named by what stands in it; gives its name. */
function writeWords(words: readonly Word[], folder: string): string {
  const begin = [...listHead(1), ...listHead(words.length)];
  const bytes = Buffer.concat([Buffer.from(begin), ...words.map((word) => word.bytes)]);
  const digest = createHash('sha256').update(bytes).digest();
  const name = digest.readBigUInt64BE().toString(36).padStart(13, '0').slice(-NAME_LETTERS);
  const zipped = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]));
  writeFileSync(join(folder, `${name}.pf_index`), zipped, { flag: 'wx' });
  return name;
}

/**
 * Writes an index of Pagefind's in small files, so that a word costs a browser some 5 KB instead of
 * the 16 to 38 of the files that Pagefind makes, and gives what the browser has to know of them, from
 * which it makes the metadata for Pagefind. The words and where they stand are Pagefind's.
 * @param folder that Pagefind is told in the browser.
 * Throws when two files have one name.
 */
export function cutWords({ lengths, fields, words }: United, folder: string): WordsIndex {
  const size = words.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const files = cut(words, size <= SMALL ? SMALL_FILE : FILE);
  const index = join(folder, 'index');
  mkdirSync(index, { recursive: true });
  const names = files.map((some) => writeWords(some, index));
  const begins = files.map((some, file) => beginning(files[file - 1]?.at(-1)?.word, some[0]?.word));
  if (begins.some((letters) => letters.includes(' '))) throw new Error('A word has a blank in it.');
  return { lengths, fields, begins: begins.join(' '), names: names.join(' ') };
}
