/**
 * What the archive knows of its records beside Pagefind's index of their words, all gzipped JSON.
 * Records are indexed by periods: a small archive is one. `start` is read first; everything else is
 * read when a query needs it. The records of a period are numbered by date, oldest first.
 */

/** A body, person or topic by which a search can be narrowed: id, name, other names. */
export type KnownName = [id: string, name: string, ...others: string[]];

/** A period whose records have an index of their own. */
export interface Period {
  /** The folder of its files: `all`, `2024`, `2024-h2`, `2024-q3`, `2024-07`. */
  name: string;
  /** The dates of its first and last record, YYYY-MM-DD or a part of it. */
  from: string;
  to: string;
  /** How many records of each kind are indexed. */
  items: number;
  papers: number;
  /** Changes whenever anything in its files does. */
  version: string;
}

/** What every query needs. */
export interface Start {
  bodies: KnownName[];
  people: KnownName[];
  topics: KnownName[];
  /** Newest first; never none. */
  periods: Period[];
  /** The facts of the newest period, which nearly every query asks. */
  newest: ShardFile;
  /** For each file of spellings, the letters with which its words begin. */
  spellings: string[];
  /** Changes whenever anything in a file of the whole archive does. */
  version: string;
}

/** What is known of every record of a period without its text. */
export interface ShardFile {
  records: number;
  /** Ids of the bodies that `runs` counts. */
  bodies: string[];
  /** Records of one meeting or paper after another: index of the body (-1: none), date part of the id, how many. */
  runs: Run[];
  /** The traits of each record, one character a record. */
  traits: string;
  /** How many records stand in each file of texts. */
  perText: number;
  words: WordsIndex;
  /** The files of a small period, which then need no requests of their own. */
  about?: Record<About, AboutFile> | undefined;
}

/** What records are about, in a file of its own but of a small period. */
export type About = 'people' | 'topics';

/** Records that follow each other: index of their body (-1: none), date part of the id, how many. */
export type Run = [body: number, date: string, records: number];

/** A passage as shown: the part of its address, its words. */
export type TextPassage = [id: string, text: string];

/** One record as shown; people and topics by their ids. */
export interface TextRecord {
  /** Root-relative address. */
  address: string;
  title: string;
  number: string;
  people: string[];
  topics: string[];
  passages: TextPassage[];
  superseded: TextPassage[];
}

/** Some records of a period that follow each other. */
export interface TextFile {
  records: number;
  texts: TextRecord[];
}

/** Pagefind's index of the words of a period, which is cut into files. */
export interface WordsIndex {
  /** How many words each record has, one character a record. */
  lengths: string;
  /** The letters with which each file begins, parted by blanks: none of the first. */
  begins: string;
  /** The name of each file, parted by blanks. */
  names: string;
  /** The fields of a record that are told apart: its title. */
  fields: string[];
}

/** Which records of a period each person concerns, or each topic is the subject of. */
export interface AboutFile {
  records: number;
  ids: string[];
  /** For each id its records in order: the number of the first, then how far on each next one is. */
  steps: number[][];
}

/** Words of the archive that begin with some letters, and how common each is. */
export interface SpellingFile {
  letters: string;
  words: string[];
  /** 1 for one record, 2 for two or three, 3 for four to seven, and so on. */
  ranks: number[];
  /** In which periods each stands, counted from the oldest, which is 0; null for a word of most. */
  periods: (number[] | null)[];
}

/** What is suggested while typing: names of bodies, people and topics, titles, the newest first. */
export interface SuggestFile {
  names: string[];
}

/** What the next build asks of a period: whether it is still the same, and its words. */
export interface MadeFile {
  /** Of everything from which the period's files were made. */
  digest: string;
  /** The words of its records, parted by blanks, in order, and in how many records each stands. */
  words: string;
  counts: number[];
}
