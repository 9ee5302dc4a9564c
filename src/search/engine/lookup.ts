import type { Start, WordShard } from '../data/format.ts';
import { shardKey, shardOf } from '../data/shard-key.ts';
import type { Loader } from './loader.ts';

/** The records in which a word stands: in each, its weight (0–1) and whether it is in the title. */
export interface Postings {
  word: string;
  /** Where its places are kept: the file, and its row there. */
  shard: number;
  row: number;
  records: Uint32Array;
  weights: Float32Array;
  inTitle: Uint8Array;
}

/** How much a form of a word counts against the word itself: `fostered` where `fostering` is sought. */
export const FORM = 0.85;
/** How much a longer word counts that begins with what is sought: `marching` for `Marchington`. */
const BEGINNING = 0.6;
const LEAST_BEGINNING = 3;
const MOST_BEGINNINGS = 40;

const HEAVIEST = 63;

function read(file: WordShard, shard: number, row: number, share: number): Postings {
  const pairs = file.postings[row] ?? [];
  const length = pairs.length / 2;
  const found: Postings = {
    word: file.words[row] ?? '',
    shard,
    row,
    records: new Uint32Array(length),
    weights: new Float32Array(length),
    inTitle: new Uint8Array(length),
  };
  let record = 0;
  for (let at = 0; at < length; at++) {
    record += pairs[at * 2] ?? 0;
    const packed = pairs[at * 2 + 1] ?? 0;
    found.records[at] = record;
    found.weights[at] = ((packed >> 1) / HEAVIEST) * share;
    found.inTitle[at] = packed & 1;
  }
  return found;
}

/** Looks words up in the index. */
export class Lookup {
  readonly #start: Start;
  readonly #loader: Loader;

  constructor(start: Start, loader: Loader) {
    this.#start = start;
    this.#loader = loader;
  }

  /** A term exactly as it is kept; nothing if it stands nowhere. */
  async exactly(term: string): Promise<Postings | undefined> {
    const shard = shardOf(this.#start.shards, shardKey(term));
    const file = await this.#loader.words(shard);
    const row = file.words.indexOf(term);
    return row < 0 ? undefined : read(file, shard, row, 1);
  }

  /** A word and its other forms. */
  async forms(word: string): Promise<Postings[]> {
    const key = shardKey(word);
    const shard = shardOf(this.#start.shards, key);
    const file = await this.#loader.words(shard);
    return file.words.flatMap((form, row) =>
      shardKey(form) === key ? read(file, shard, row, form === word ? 1 : FORM) : [],
    );
  }

  /** Words that begin with what was written, where no word is it. */
  async beginningWith(written: string): Promise<Postings[]> {
    if (written.length < LEAST_BEGINNING) return [];
    const shard = shardOf(this.#start.shards, written);
    const file = await this.#loader.words(shard);
    return file.words
      .flatMap((word, row) => (word.startsWith(written) ? read(file, shard, row, BEGINNING) : []))
      .slice(0, MOST_BEGINNINGS);
  }
}
