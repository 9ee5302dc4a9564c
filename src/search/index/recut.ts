import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { listHead } from '../data/cbor.ts';
import type { WordsIndex } from '../data/format.ts';
import { packLength, SIGNATURE } from '../data/metadata.ts';
import { CborReader } from './cbor-reader.ts';

/** An index of no more bytes than this is cut into few files: so two words need no two requests. */
const SMALL = 300_000;
/** How many bytes the words of a file have before they are zipped, of a small index and of others. */
const SMALL_FILE = 24_000;
const FILE = 12_000;
/** A word is kept together with those that begin with it, from so many letters on. */
const LEAST_ROOT = 4;
const NAME_LETTERS = 6;

/** A word, and the bytes of where it stands. */
interface Word {
  word: string;
  bytes: Buffer;
}

function unzipped(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) {
    throw new Error(`${file} is no file of Pagefind's.`);
  }
  return bytes.subarray(SIGNATURE.length);
}

function wordsIn(file: string): Word[] {
  const bytes = unzipped(file);
  const reader = new CborReader(bytes);
  reader.list();
  return Array.from({ length: reader.list() }, () => {
    const from = reader.place;
    reader.list();
    const word = reader.text();
    reader.skip();
    reader.skip();
    return { word, bytes: bytes.subarray(from, reader.place) };
  });
}

/** Compares words as Pagefind does in the browser: by their bytes in UTF-8. */
function compared(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

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

/** What the metadata says of the records and fields. */
function aboutRecords(file: string): Pick<WordsIndex, 'lengths' | 'fields'> {
  const reader = new CborReader(unzipped(file));
  reader.list();
  reader.text();
  const records = reader.list();
  let lengths = '';
  for (let record = 0; record < records; record++) {
    reader.list();
    reader.text();
    lengths += packLength(reader.number());
    reader.text();
  }
  reader.skip();
  if (reader.list() + reader.list() > 0) throw new Error('Filters and sorts are not expected.');
  return { lengths, fields: Array.from({ length: reader.list() }, () => reader.text()) };
}

/**
 * Cuts an index that Pagefind 1.6 wrote into smaller files, so that a word costs a browser some 5 KB
 * instead of 16 to 38, and takes from its metadata what is needed to make it again in the browser.
 * The words themselves and where they stand are Pagefind's, byte for byte.
 * @param folder of Pagefind's index.
 * Throws when the files are not of the form known, or two have one name.
 */
export function recut(folder: string): WordsIndex {
  const metadata = readdirSync(folder).filter((file) => file.endsWith('.pf_meta'));
  const [file, ...others] = metadata.map((name) => join(folder, name));
  if (file === undefined || others.length > 0) throw new Error(`${folder} has not one language.`);
  const about = aboutRecords(file);
  const index = join(folder, 'index');
  const words = readdirSync(index)
    .flatMap((name) => wordsIn(join(index, name)))
    .sort((a, b) => compared(a.word, b.word));
  const size = words.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const files = cut(words, size <= SMALL ? SMALL_FILE : FILE);
  rmSync(index, { recursive: true });
  mkdirSync(index);
  const names = files.map((some) => writeWords(some, index));
  const begins = files.map((some, file) => beginning(files[file - 1]?.at(-1)?.word, some[0]?.word));
  if (begins.some((letters) => letters.includes(' '))) throw new Error('A word has a blank in it.');
  return { ...about, begins: begins.join(' '), names: names.join(' ') };
}
