/** A place in a file: line and column from 1, columns in UTF-16 units as editors count them. */
export interface Position {
  line: number;
  column: number;
}

/**
 * Something wrong (`error`: nothing is published) or doubtful (`warning`) in a record, as a value:
 * what is wrong in the clerk's words, and what to write instead.
 */
export interface Problem extends Position {
  /** Path of the file as it was given. */
  file: string;
  severity: 'error' | 'warning';
  /** The rule's name, one a kind of problem: `date-impossible`. */
  rule: string;
  message: string;
  /** true where the lines around must not be shown: they hold words that may not leave the file. */
  isPrivate?: true;
  /** What to write instead; left out where the message already says it. */
  help?: string;
}
