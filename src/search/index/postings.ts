import { HEAVIEST } from '../data/format.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { tokens } from '../text/tokens.ts';
import type { Field } from './fields.ts';

/** What the index knows of one word: its records in order, with weights and places. */
export interface Posting {
  /** In pairs: steps from record to record, weight × 2 + (in the title: 1). */
  pairs: number[];
  /** For each record: how many places, then steps from place to place. */
  places: number[];
  records: number;
  last: number;
}

/** What one record says of a word. */
export interface Found {
  weight: number;
  inTitle: boolean;
  places: number[];
}

/** Beyond which more of a word adds little (k1 of BM25, Robertson and Zaragoza 2009). */
const SATURATION = 1.4;
/** Words between one text of a record and the next, so that no phrase reaches across. */
const GAP = 3;

/** The words of one record with all their weights. */
export function weighed(fields: readonly Field[]): Map<string, Found> {
  const found = new Map<string, Found>();
  let offset = 0;
  for (const { text, weight, usual, title, running } of fields) {
    const read = tokens(text);
    const length = read.at(-1)?.position ?? 0;
    const each = usual === 0 ? weight : weight / (0.5 + (0.5 * (length + 1)) / usual);
    for (const { word, position, glued } of read) {
      const known = found.get(word) ?? { weight: 0, inTitle: false, places: [] };
      known.weight += each;
      known.inTitle ||= title;
      if (running && !glued && !STOP_WORDS.has(word)) known.places.push(offset + position);
      found.set(word, known);
    }
    if (running) offset += length + GAP;
  }
  return found;
}

/** All words of all records; records must be added in the order of their numbers. */
export class Postings {
  readonly words = new Map<string, Posting>();

  /** Adds what a record says of a word. */
  add(word: string, record: number, found: Found): void {
    const posting = this.words.get(word) ?? { pairs: [], places: [], records: 0, last: 0 };
    this.words.set(word, posting);
    const share = found.weight / (SATURATION + found.weight);
    const weight = Math.max(1, Math.round(share * HEAVIEST));
    posting.pairs.push(record - posting.last, weight * 2 + (found.inTitle ? 1 : 0));
    posting.places.push(found.places.length);
    let place = 0;
    for (const next of found.places) {
      posting.places.push(next - place);
      place = next;
    }
    posting.records += 1;
    posting.last = record;
  }
}
