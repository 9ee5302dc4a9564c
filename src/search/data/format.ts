/**
 * The files of the search index, all gzipped JSON. `start` is read first; everything else is read
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
  /** The first word of each file of words, in order. */
  shards: string[];
  /** How many records stand in each file of texts. */
  perText: number;
  /** For each file of spellings, the letters with which its words begin. */
  spellings: string[];
  /** Changes whenever anything above or in another file does. */
  version: string;
}

/** Postings of the words of one range of the alphabet. */
export interface WordShard {
  /** How many records the index has, to tell files of different builds apart. */
  records: number;
  words: string[];
  /** For each word, in pairs: how much further the record's number is, and weight × 2 + (in its title: 1). */
  postings: number[][];
}

/** Where the words of a shard stand in each record of their postings: a count, then steps from place to place. */
export interface PlaceShard {
  records: number;
  places: number[][];
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

/** Weights of postings go from 1 to this. */
export const HEAVIEST = 63;
