/** Where a line stands in its source: a line of a text file (from 1), a page of a PDF (from 1), or both. */
export interface Place {
  line?: number;
  page?: number;
}

/** A hyperlink of the source, as written there (`label`) and where it leads (`address`, may be relative). */
export interface Link {
  label: string;
  address: string;
}

/**
 * One line or block of a source, in reading order. `text` is never altered but for white space;
 * the rest are hints of the layout that a reader saw, each left out where the source has none.
 */
export interface Line {
  text: string;
  place: Place;
  /** Level of a heading (HTML h1–h6, Word heading styles, tagged PDF). */
  heading?: 1 | 2 | 3 | 4 | 5 | 6;
  bold?: boolean;
  /** A list entry: what marks it ("•", "1.", "(a)"), not repeated in `text`. */
  marker?: string;
  /** Blank lines (or as much white space) that stood before this line; left out where there were none. */
  gap?: number;
  /** Distance of the line's start from the left edge, in characters (text) or points (PDF). */
  indent?: number;
  /** The cells of a table row; `text` is then the cells joined by " | ". */
  cells?: string[];
  links?: Link[];
}

/** Something a human should look at, with its place in the source. */
export interface Remark {
  message: string;
  place: Place;
}

/** What the bytes turned out to be; recognised by content, never by the file's name. */
export type SourceKind =
  | 'moderngov-page-html'
  | 'moderngov-page-text'
  | 'moderngov-service-xml'
  | 'printed-pdf'
  | 'printed-text'
  | 'word';

/** A source read into lines, ready to be recognised. Made without disk or network. */
export interface SourceText {
  kind: SourceKind;
  /** The file's name or the address, for messages only. */
  name: string;
  address?: string;
  /** The title the container gives (HTML title, PDF or Word metadata). */
  title?: string;
  lines: Line[];
  remarks: Remark[];
}
