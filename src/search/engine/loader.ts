import type {
  FacetFile,
  PlaceShard,
  SpellingFile,
  Start,
  TextFile,
  WordShard,
} from '../data/format.ts';

/** Gives the files of the index; each is fetched once. Every method rejects when it cannot be had. */
export interface Loader {
  start(): Promise<Start>;
  words(shard: number): Promise<WordShard>;
  places(shard: number): Promise<PlaceShard>;
  text(file: number): Promise<TextFile>;
  spellings(file: number): Promise<SpellingFile>;
  facets(): Promise<FacetFile>;
}
