/** Pagefind's program for the browser (1.6), as far as it is used here; made by `pagefind-program.ts`. */
declare module 'virtual:pagefind' {
  interface PagefindResult {
    /** What the metadata calls the record: here, its number. */
    id: string;
    score: number;
    /** Fields of the metadata in which the words stand. */
    matchedMetaFields?: string[];
  }

  export interface Pagefind {
    search(query: string): Promise<{ results: PagefindResult[] } | null>;
  }

  /** @param options.basePath the folder of the index. */
  export function createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;

  /** What Pagefind reads first of an index. */
  export const entry: { version: string };

  /** The program with which it searches, gzipped WebAssembly in Base64. */
  export const wasm: string;
}
