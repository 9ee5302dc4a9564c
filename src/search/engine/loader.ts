import type { FacetFile, SpellingFile, Start, TextFile } from '../data/format.ts';

/** Gives the files of the index; each is fetched once. Every method rejects when it cannot be had. */
export interface Loader {
  start(): Promise<Start>;
  text(file: number): Promise<TextFile>;
  spellings(file: number): Promise<SpellingFile>;
  facets(): Promise<FacetFile>;
}
