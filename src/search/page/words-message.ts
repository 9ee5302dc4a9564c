/** What the page asks of the worker that asks Pagefind. */
export interface ToFind {
  /** By which the answer is known. */
  turn: number;
  words: string;
  /** The address of Pagefind's program. */
  program: string;
  /** The folder of the period's index, with a slash at its end. */
  folder: string;
  /** Changes whenever the index does. */
  version: string;
}

/** The records in which words were found, one after another. */
export interface Found {
  turn: number;
  records: Uint32Array;
  scores: Float32Array;
  /** 1 where the words stand in the title. */
  inTitle: Uint8Array;
}

/** Why there is no answer. */
export interface NotFound {
  turn: number;
  failed: string;
}
