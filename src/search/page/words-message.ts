import type { WordsIndex } from '../data/format.ts';

/** The index of a period, as the worker has to know it before it is asked. */
export interface ToOpen {
  /** The folder of the index, with a slash at its end. */
  folder: string;
  index: WordsIndex;
}

/** What the page asks of the worker that asks Pagefind. */
export interface ToFind {
  /** By which the answer is known. */
  turn: number;
  words: string;
  period: ToOpen;
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
