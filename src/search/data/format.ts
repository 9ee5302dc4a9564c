/**
 * What the archive knows of its records beside Pagefind's index of their words, all gzipped JSON. `start` is read first; everything else is read
 * when a query needs it. Records are numbered by date, oldest first.
 */

/** A body, person or topic by which a search can be narrowed: id, name, other names. */
export type KnownName = [id: string, name: string, ...others: string[]];

/** What every query needs. */
export interface Start {
  /** How many records of each kind are indexed. */
  items: number;
  papers: number;
  bodies: KnownName[];
  people: KnownName[];
  topics: KnownName[];
  /** Records of one meeting or paper after another: index of the body (-1: none), date part of the id, how many. */
  runs: [body: number, date: string, records: number][];
  /** The traits of each record, one character a record. */
  traits: string;
  /** Pagefind's ids of the records, without the language before them, parted by spaces. */
  ids: string;
  /** How many records stand in each file of texts. */
  perText: number;
  /** For each file of spellings, the letters with which its words begin. */
  spellings: string[];
  /** Changes whenever anything above or in another file does. */
  version: string;
}

/** A passage as shown: the part of its address, its words. */
export type TextPassage = [id: string, text: string];

/** One record as shown. */
export interface TextRecord {
  /** Root-relative address. */
  address: string;
  title: string;
  number: string;
  people: number[];
  topics: number[];
  passages: TextPassage[];
  superseded: TextPassage[];
}

/** Some records that follow each other. */
export interface TextFile {
  records: number;
  texts: TextRecord[];
}

/** People and topics of each record, in the order of the records, as indexes into `start`. */
export interface FacetFile {
  records: number;
  people: number[][];
  topics: number[][];
}

/** Words of the archive that begin with some letters, and in how many records each stands. */
export interface SpellingFile {
  records: number;
  words: string[];
  counts: number[];
}

/** Titles of items and papers for suggestions while typing, newest first, each once. */
export interface TitleFile {
  titles: string[];
}
