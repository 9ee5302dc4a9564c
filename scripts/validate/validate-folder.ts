import { statSync } from 'node:fs';
import { readContent, type Content, type Reading } from '../../src/archive/content.ts';
import type { Problem } from '../../src/record/problems.ts';
import { contentProblems } from './content-problems.ts';
import { fileLines } from './file-lines.ts';
import { report } from './report.ts';

/** A content folder read and checked. */
export interface Validated {
  /** What was read; undefined if there is no such folder. */
  content: Content | undefined;
  problems: Problem[];
  /** The whole report as text. */
  report: string;
  /** Whether nothing may be published: there is an error among the problems. */
  hasErrors: boolean;
}

function noFolder(folder: string): Problem {
  return {
    file: folder,
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'folder-missing',
    message: 'There is no such folder of records.',
    help: 'Make it, or name another by CONTENT_DIR in the environment.',
  };
}

/**
 * Reads and checks a content folder; the command line, the build and the tests all call this.
 */
export function validateFolder(folder: string, colours: boolean, reading: Reading = {}): Validated {
  const there = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const content = there ? readContent(folder, reading) : undefined;
  const problems = content ? contentProblems(content) : [noFolder(folder)];
  const files = content ? content.locate.size + 1 : 0;
  return {
    content,
    problems,
    report: report(problems, files, { colours, linesOf: fileLines() }),
    hasErrors: problems.some(({ severity }) => severity === 'error'),
  };
}
