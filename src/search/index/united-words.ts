import { listHead, numberBytes, textBytes } from '../data/cbor.ts';
import type { WordsIndex } from '../data/format.ts';
import { readPagefind, type IndexedWord, type Places } from './pagefind-folder.ts';

/** A word, and the bytes that say where it stands, as Pagefind writes them. */
export interface Word {
  word: string;
  bytes: Buffer;
}

/** Several indexes as one. */
export interface United extends Pick<WordsIndex, 'lengths' | 'fields'> {
  /** In the order of their bytes (UTF-8), as Pagefind compares them in the browser. */
  words: Word[];
}

/** Where a word stands in one of the indexes, whose records are numbered from an offset on. */
type Part = [offset: number, places: Places];

/** One list of several: the number of a first record says how far it is from the last one before. */
function placesBytes(parts: readonly Part[]): (Uint8Array | number[])[] {
  const count = parts.reduce((sum, [, places]) => sum + places.count, 0);
  let before = 0;
  return [
    listHead(count),
    ...parts
      .filter(([, places]) => places.count > 0)
      .flatMap(([offset, { first, last, values, rest }]) => {
        const step = offset + first - before;
        before = offset + last;
        return [[...listHead(values), ...numberBytes(step)], rest];
      }),
  ];
}

function wordBytes(word: string, parts: readonly (readonly [number, IndexedWord])[]): Buffer {
  const spellings = new Map<string, Part[]>();
  for (const [offset, { variants }] of parts) {
    for (const [spelling, places] of variants) {
      const known = spellings.get(spelling);
      if (known) known.push([offset, places]);
      else spellings.set(spelling, [[offset, places]]);
    }
  }
  const variants = [...spellings].flatMap(([spelling, some]) => [
    [...listHead(2), ...textBytes(spelling)],
    ...placesBytes(some),
  ]);
  const places = parts.map(([offset, one]): Part => [offset, one.places]);
  const bytes = [
    [...listHead(3), ...textBytes(word)],
    ...placesBytes(places),
    listHead(spellings.size),
    ...variants,
  ];
  return Buffer.concat(bytes.map((some) => (Array.isArray(some) ? Buffer.from(some) : some)));
}

/** Compares words by their bytes in UTF-8. */
export function compared(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/**
 * Unites indexes that Pagefind wrote of some records each into one of all of them, which is the same
 * as if it had made it at once: the records of each are numbered after those of the one before.
 * @param folders of Pagefind's, in the order of their records.
 * Throws when a folder is not of the form known.
 */
export function unitedWords(folders: readonly string[]): United {
  const byWord = new Map<string, (readonly [number, IndexedWord])[]>();
  let lengths = '';
  let fields: string[] = [];
  for (const folder of folders) {
    const one = readPagefind(folder);
    for (const indexed of one.words) {
      const known = byWord.get(indexed.word);
      if (known) known.push([lengths.length, indexed]);
      else byWord.set(indexed.word, [[lengths.length, indexed]]);
    }
    lengths += one.lengths;
    fields = one.fields;
  }
  const words = [...byWord]
    .map(([word, parts]) => ({ word, bytes: wordBytes(word, parts) }))
    .sort((a, b) => compared(a.word, b.word));
  return { lengths, fields, words };
}
