import type { PlaceShard, WordShard } from '../data/format.ts';
import { shardKey } from '../data/shard-key.ts';
import type { Posting } from './postings.ts';

/** How long a file of words may grow before the next is begun (characters of JSON; a third of it zipped). */
const SHARD_LENGTH = 16_000;

/** A range of the alphabet: its words, and where they stand. */
export interface Shard {
  /** The key of its first word. */
  first: string;
  words: WordShard;
  places: PlaceShard;
}

/** Cuts all words, in the order of their keys, into files of about one length; words of one key stay together. */
export function shardsOf(all: ReadonlyMap<string, Posting>, records: number): Shard[] {
  const shards: Shard[] = [];
  const keyed = [...all].map(([word, posting]) => ({ word, posting, key: shardKey(word) }));
  keyed.sort((a, b) => order(a.key, b.key) || order(a.word, b.word));
  let length = 0;
  let lastKey: string | undefined;
  for (const { word, posting, key } of keyed) {
    const added = word.length + posting.pairs.length * 2.5;
    let shard = shards.at(-1);
    if (!shard || (length + added > SHARD_LENGTH && key !== lastKey)) {
      shard = {
        first: key,
        words: { records, words: [], postings: [] },
        places: { records, places: [] },
      };
      shards.push(shard);
      length = 0;
    }
    length += added;
    lastKey = key;
    shard.words.words.push(word);
    shard.words.postings.push(posting.pairs);
    shard.places.places.push(posting.places);
  }
  return shards;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
