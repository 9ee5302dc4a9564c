import type { PlaceShard, WordShard } from '../data/format.ts';
import type { Posting } from './postings.ts';

/** How long a file of words may grow before the next is begun (characters of JSON; a third of it zipped). */
const SHARD_LENGTH = 16_000;

/** A range of the alphabet: its words, and where they stand. */
export interface Shard {
  first: string;
  words: WordShard;
  places: PlaceShard;
}

/** Cuts all words, in the order of their characters, into files of about one length. */
export function shardsOf(all: ReadonlyMap<string, Posting>, records: number): Shard[] {
  const shards: Shard[] = [];
  let length = SHARD_LENGTH;
  for (const word of [...all.keys()].sort()) {
    const posting = all.get(word);
    if (!posting) continue;
    const added = word.length + posting.pairs.length * 2.5;
    let shard = shards.at(-1);
    if (!shard || length + added > SHARD_LENGTH) {
      shard = {
        first: word,
        words: { records, words: [], postings: [] },
        places: { records, places: [] },
      };
      shards.push(shard);
      length = 0;
    }
    length += added;
    shard.words.words.push(word);
    shard.words.postings.push(posting.pairs);
    shard.places.places.push(posting.places);
  }
  return shards;
}
