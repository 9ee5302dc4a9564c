/** A record to be written: its path inside the content folder, and its text. */
export interface ComposedFile {
  path: string;
  text: string;
  /** Name of the source it was made from. */
  from: string;
  /**
   * How it stands to a record already there: `record` brings it up to date; `other-source` was made
   * from another document and never replaces it; `if-new` (a stub, or the agenda of a meeting whose
   * minutes are held) is written only where none stands.
   */
  as: 'record' | 'other-source' | 'if-new';
}
