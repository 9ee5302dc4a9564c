import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { WordsIndex } from '../data/format.ts';
import { packLength, SIGNATURE } from '../data/metadata.ts';
import { CborReader } from './cbor-reader.ts';

/** Where a word stands: numbers of records, of which each is how far it is from the one before. */
export interface Places {
  count: number;
  first: number;
  last: number;
  /** How many values the first record has, then all bytes that follow its number. */
  values: number;
  rest: Buffer;
}

/** A word of an index, and where it and its other spellings stand (`cafe`, `café`). */
export interface IndexedWord {
  word: string;
  places: Places;
  variants: [spelling: string, places: Places][];
}

function unzipped(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) {
    throw new Error(`${file} is no file of Pagefind's.`);
  }
  return bytes.subarray(SIGNATURE.length);
}

function placesIn(reader: CborReader, bytes: Buffer): Places {
  const places: Places = { count: reader.list(), first: 0, last: 0, values: 0, rest: bytes };
  let begin = reader.place;
  for (let at = 0; at < places.count; at++) {
    const values = reader.list();
    places.last += reader.number();
    if (at === 0) {
      places.first = places.last;
      places.values = values;
      begin = reader.place;
    }
    for (let value = 1; value < values; value++) reader.skip();
  }
  places.rest = bytes.subarray(begin, reader.place);
  return places;
}

function wordsIn(file: string): IndexedWord[] {
  const bytes = unzipped(file);
  const reader = new CborReader(bytes);
  reader.list();
  return Array.from({ length: reader.list() }, () => {
    reader.list();
    const word = reader.text();
    const places = placesIn(reader, bytes);
    const variants = Array.from({ length: reader.list() }, (): [string, Places] => {
      reader.list();
      return [reader.text(), placesIn(reader, bytes)];
    });
    return { word, places, variants };
  });
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

/** An index of Pagefind's, as it stands in a folder. */
export interface PagefindFolder extends Pick<WordsIndex, 'lengths' | 'fields'> {
  words: IndexedWord[];
}

/** Reads an index as Pagefind 1.6 writes it; throws when it is not of that form. */
export function readPagefind(folder: string): PagefindFolder {
  const metadata = readdirSync(folder).filter((file) => file.endsWith('.pf_meta'));
  const [file, ...others] = metadata.map((name) => join(folder, name));
  if (file === undefined || others.length > 0) throw new Error(`${folder} has not one language.`);
  const index = join(folder, 'index');
  const words = readdirSync(index).flatMap((name) => wordsIn(join(index, name)));
  return { ...aboutRecords(file), words };
}
