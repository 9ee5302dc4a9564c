/** One item of the model: its words have readings; `uid` is the matter itself, wherever it stands. */
export interface Matter {
  uid: number;
  number: number;
  /** Words as recorded, and the correction agreed for each, if any. */
  words: { base: string; corrected?: { to: string; by: number } }[];
  approves: number[];
  isWithdrawn: boolean;
  isExempt: boolean;
}

/** One meeting of the model. */
export interface Sitting {
  uid: number;
  body: number;
  day: number;
  matters: Matter[];
  isWithdrawn: boolean;
}

/** What a clerk does to an archive, by indexes into what there is. */
export interface Act {
  does:
    | 'edit'
    | 'edit-back'
    /** An edit whose earlier words must not be kept. */
    | 'edit-unseen'
    | 'add-words'
    | 'drop-words'
    | 'approve'
    | 'correct'
    | 'rename-body'
    | 'rename-person'
    | 'renumber'
    | 'move-date'
    | 'withdraw-item'
    | 'exempt-item'
    | 'withdraw-meeting'
    | 'remove-item'
    | 'restore';
  which: number;
  what: number;
}

/** A reading that was shown, as somebody may have cited it. */
export interface Cited {
  place: string;
  passage: string;
  reading: string;
  /** The matter it belongs to. */
  uid: number;
  /** The words as recorded, and whether a correction made others of them. */
  base: string;
  isCorrected: boolean;
  /** The words shown, and the matter at which a correction made them. */
  words: string;
  by?: number;
}
