/** Words of a passage that were published, gave way to others, and are kept beside the register. */
export interface KeptWords {
  /** The anchor of the item: `item-9`. */
  item: string;
  /** `p4`, `r2`, `a1`. */
  passage: string;
  /** Their short digest, as addresses carry it. */
  reading: string;
  words: string;
  /** Until when they stood there, YYYY-MM-DD. */
  until: string;
  /** Whether a correction made them give way, and no edit. */
  isCorrected?: true;
}

/** Kept words as they are sent: item, passage, digest, words, until when they stood, and `corrected` where they were. */
export type WrittenKept = string[];

const CORRECTED = 'corrected';

/** Writes kept words for sending. */
export function writeKept(one: KeptWords): WrittenKept {
  const { item, passage, reading, words, until, isCorrected } = one;
  return [item, passage, reading, words, until, ...(isCorrected ? [CORRECTED] : [])];
}

/** Reads what `writeKept` wrote for a meeting; anything else is passed over. */
export function readKept(written: unknown): KeptWords[] {
  const all: unknown[] = Array.isArray(written) ? written : [];
  return all.flatMap((one): KeptWords[] => {
    const texts = Array.isArray(one) ? one.filter((text) => typeof text === 'string') : [];
    const [item, passage, reading, words, until, change] = texts;
    if (item === undefined || passage === undefined) return [];
    if (reading === undefined || words === undefined || until === undefined) return [];
    const kept = { item, passage, reading, words, until };
    return [change === CORRECTED ? { ...kept, isCorrected: true } : kept];
  });
}
