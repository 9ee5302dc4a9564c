import type { Link, Place, Remark } from './source.ts';

/** How a person stood to a meeting, in the scorer's and the record format's terms. */
export type Standing =
  'present' | 'apologies' | 'in-attendance' | 'observer' | 'absent' | 'substitute';

/** A person on an attendance list; `null` where the source does not say. */
export interface Attendee {
  name: string;
  title: string | null;
  role: string | null;
  as: Standing;
  place: Place;
}

/** A paper named by an item or standing by itself (report, annex, front sheet …). */
export interface RecognisedDocument {
  kind: string;
  title: string;
  date: string | null;
  /** Pages of a pack, as printed: "9–18". */
  pages?: string;
  address?: string;
  /** The page of the source, counted from 1, on which a paper that stands in it begins. */
  on?: number;
  /** All words of a paper that stands in the source itself (a report in a pack), verbatim. */
  text?: string;
}

/** A correction of earlier minutes as far as the words allow; `words` is always the council's own sentence. */
export interface RecognisedCorrection {
  words: string;
  item: string | null;
  replace: string | null;
  with: string | null;
}

/** An approval of earlier minutes: the date (YYYY-MM-DD) of the meeting approved. */
export interface RecognisedApproval {
  date: string;
  body: string | null;
  corrections: RecognisedCorrection[];
}

/** One agenda item with all its text; nothing of the source between its heading and the next is lost. */
export interface RecognisedItem {
  number: string | null;
  title: string;
  presenters: string[];
  contacts: string[];
  /** All words of the item, paragraphs separated by blank lines, decisions and actions included. */
  text: string;
  resolutions: string[];
  actions: string[];
  /** The words as composed Markdown (lists, tables, decision blocks), equal in words to `text`. */
  markdown: string;
  exempt: boolean;
  /** Words of the agenda that stand before the minutes of the item ("To approve the minutes …"). */
  agenda?: string;
  /** Words of a "Decision:" block that the minutes of the item give again in `text`. */
  decision?: string;
  /** Paragraph numbers of LGA 1972 Schedule 12A (1 to 18), where an exempt item cites them. */
  exemptParagraphs: number[];
  documents: RecognisedDocument[];
  approvals: RecognisedApproval[];
  votes: { for: number | null; against: number | null; abstained: number | null } | null;
  interests: { name: string; words: string }[];
  truncated: boolean;
  place: Place;
}

/** One meeting found in a source; unknown facts are null, never guessed. Dates YYYY-MM-DD, times HH:mm. */
export interface RecognisedMeeting {
  body: string | null;
  date: string | null;
  start: string | null;
  end: string | null;
  venue: string | null;
  kind: 'minutes' | 'agenda';
  contact: string | null;
  /** Set where the source says that the meeting was cancelled: it was never held. */
  cancelled?: true;
  attendance: Attendee[];
  items: RecognisedItem[];
  /** Pages of the source it was found on, as "61–66". */
  pages?: string;
  links: Link[];
}

/** All that was recognised in one source. */
export interface Recognised {
  meetings: RecognisedMeeting[];
  documents: RecognisedDocument[];
  remarks: Remark[];
}
