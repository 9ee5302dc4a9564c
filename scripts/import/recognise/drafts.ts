import type { Attendee, RecognisedDocument, RecognisedMeeting } from '../recognised.ts';
import type { Line, Link, Remark } from '../source.ts';

/** An item as a layout cut it out: its heading taken apart, its words still as lines. */
export interface ItemDraft {
  number: string | null;
  title: string;
  /** The lines that gave number and title. */
  heading: Line[];
  body: Line[];
}

/** A meeting as a layout found it, before its items are read. */
export interface MeetingDraft {
  body: string | null;
  date: string | null;
  start: string | null;
  end: string | null;
  venue: string | null;
  contact: string | null;
  /** Set where the page says that the meeting was cancelled. */
  cancelled?: true;
  kind: RecognisedMeeting['kind'];
  /** Web pages put agenda words before a label "Minutes:"; printed minutes have none. */
  style: 'page' | 'printed';
  /** Lines before the first item that said nothing about body, date, venue or contact. */
  head: Line[];
  attendance: Attendee[];
  items: ItemDraft[];
  links: Link[];
}

/** What a layout makes of a source. */
export interface Draft {
  meetings: MeetingDraft[];
  documents: RecognisedDocument[];
  remarks: Remark[];
}

/** A meeting of which nothing is known yet. */
export const emptyMeeting = (style: MeetingDraft['style']): MeetingDraft => ({
  body: null,
  date: null,
  start: null,
  end: null,
  venue: null,
  contact: null,
  kind: 'minutes',
  style,
  head: [],
  attendance: [],
  items: [],
  links: [],
});
