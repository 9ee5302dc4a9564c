/**
 * A source that cannot be imported: what is wrong and what to do instead, in a clerk's words.
 * Thrown by readers and by fetch; the command line prints it and ends with exit code 1.
 */
export class ImportProblem extends Error {
  /** What to do instead, a full sentence. */
  readonly instead: string;
  /** Line and column (from 1) in the source, where there is one. */
  readonly at: { line: number; column: number } | undefined;

  constructor(what: string, instead: string, at?: { line: number; column: number }) {
    super(what);
    this.name = 'ImportProblem';
    this.instead = instead;
    this.at = at;
  }
}

/** `name:line:column  what is wrong` and, indented below, what to do instead. */
export function problemText(name: string, problem: ImportProblem): string {
  const place = problem.at === undefined ? '' : `:${problem.at.line}:${problem.at.column}`;
  return `${name}${place}  ${problem.message}\n    ${problem.instead}`;
}
