import type { Kind } from '../kinds.ts';

/** What is searched and shown of one passage: a paragraph, a part of a decision, an action. */
export interface SearchPassage {
  /** The part of its address: `p4`, `r2`, `a1`. */
  id: string;
  part: 'words' | 'decision' | 'action';
  text: string;
}

/** One agenda item or paper as the search knows it. Plain data. */
export interface SearchRecord {
  /** Root-relative address, with the item's anchor. */
  address: string;
  title: string;
  /** The item's number as written; empty for a paper. */
  number: string;
  /** Id of the body; empty for a paper of a body that is not held here. */
  body: string;
  /** YYYY-MM-DD; a paper's may be a month or a year. */
  date: string;
  kinds: Kind[];
  /** Ids of people: presenters and authors first, then those named. */
  presenters: string[];
  named: string[];
  /** Ids of topics. */
  topics: string[];
  /** The words in force, in reading order. */
  passages: SearchPassage[];
  /** Words as first published of passages that were corrected later. */
  superseded: SearchPassage[];
  /** Whether it is procedure (apologies, interests, dates of meetings), which ranks below substance. */
  procedure: boolean;
}
