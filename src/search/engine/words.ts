/** A record in which words were found. */
export interface WordHit {
  /** The number of the record. */
  record: number;
  /** How well it fits; only comparable within one search. */
  score: number;
  /** Whether the words stand in its title. */
  inTitle: boolean;
}

/** What finds words in records: Pagefind, asked in the browser. */
export interface Words {
  /** Records with a word or its other forms; words between quotation marks in that order. Rejects when the index cannot be had. */
  search(words: string): Promise<WordHit[]>;
}
