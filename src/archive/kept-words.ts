/** Words of a passage that were published, gave way to others, and are kept beside the register. */
export interface KeptWords {
  /** The anchor of the item: `item-9`. */
  item: string;
  /** `p4`, `r2`, `a1`. */
  passage: string;
  /** Their short digest, as addresses carry it. */
  reading: string;
  words: string;
  /** Until when they stood there, YYYY-MM-DD, where an edit made them give way and no correction. */
  until?: string;
}

/** Kept words as they are sent: item, passage, digest, words, and until when they stood. */
export type WrittenKept = string[];

/** Writes kept words for sending. */
export function writeKept({ item, passage, reading, words, until }: KeptWords): WrittenKept {
  return [item, passage, reading, words, ...(until === undefined ? [] : [until])];
}

/** Reads what `writeKept` wrote for a meeting; anything else is passed over. */
export function readKept(written: unknown): KeptWords[] {
  const all: unknown[] = Array.isArray(written) ? written : [];
  return all.flatMap((one): KeptWords[] => {
    const texts = Array.isArray(one) ? one.filter((text) => typeof text === 'string') : [];
    const [item, passage, reading, words, until] = texts;
    if (item === undefined || passage === undefined) return [];
    if (reading === undefined || words === undefined) return [];
    return [{ item, passage, reading, words, ...(until !== undefined && { until }) }];
  });
}
