/** An item by its number, as minutes are cited: `minute 9`, `Item No. 4a`, `minute 77/21 of`. */
const ITEM = /\b(?:item|minute)s?\s+(?:(?:no|number)\b\.?\s*)?(\d+(?:\/\d+)?[a-z]?)\b(?:\s+of\b)?/i;

/** An item that a query names. */
export interface NamedItem {
  /** As it is written: `minute 9 of`. */
  written: string;
  number: string;
  /** The query without it. */
  rest: string;
}

/** The item that a query, without the dates in it, names by its number; undefined if it names none. */
export function itemIn(query: string): NamedItem | undefined {
  const [written, number] = ITEM.exec(query) ?? [];
  return written === undefined || number === undefined
    ? undefined
    : { written, number, rest: query.replace(written, ' ') };
}
