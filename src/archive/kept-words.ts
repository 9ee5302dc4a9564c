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
