import type { AboutFile, ShardFile, SpellingFile, Start, TextFile } from '../data/format.ts';

/** Gives the files of the whole archive; each is fetched once. Every method rejects when it cannot be had. */
export interface Loader {
  start(): Promise<Start>;
  spellings(file: number): Promise<SpellingFile>;
  /** The files of a period, by its place in `start`. */
  period(number: number): PeriodLoader;
}

/** Gives the files of one period, in the same way. */
export interface PeriodLoader {
  shard(): Promise<ShardFile>;
  text(file: number): Promise<TextFile>;
  people(): Promise<AboutFile>;
  topics(): Promise<AboutFile>;
}
