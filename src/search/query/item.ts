/** An item by its number, as minutes are cited: `minute 9`, `Item No. 4a`, `minute 77/21 of`. */
const ITEM = /\b(?:item|minute)s?\s+(?:(?:no|number)\b\.?\s*)?(\d+(?:\/\d+)?[a-z]?)\b(?:\s+of\b)?/i;

/** The number of the item that a query names, and the query without it; undefined if it names none. */
export function itemIn(query: string): { number: string; rest: string } | undefined {
  const [named, number] = ITEM.exec(query) ?? [];
  return named === undefined || number === undefined
    ? undefined
    : { number, rest: query.replace(named, ' ') };
}
