import { statSync } from 'node:fs';
import { contentIn, readContent, type Content, type Reading } from '../../src/archive/content.ts';
import { inTurns } from '../../src/archive/turns.ts';
import type { Problem } from '../../src/record/problems.ts';
import { contentProblems } from './content-problems.ts';
import { fileLines } from './file-lines.ts';
import { report } from './report.ts';

/** A content folder read and checked. */
export interface Validated {
  /** What was read; undefined if there is no such folder. */
  content: Content | undefined;
  problems: Problem[];
  /** How many files were read. */
  files: number;
  /** The whole report as text, written when it is asked for. */
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

/** Whether there is a folder of records. */
export function isThere(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}

function checked(folder: string, content: Content | undefined, colours: boolean): Validated {
  const problems = content ? contentProblems(content) : [noFolder(folder)];
  const files = content ? content.locate.size + 1 : 0;
  return {
    content,
    problems,
    files,
    get report() {
      return report(problems, files, { colours, linesOf: fileLines() });
    },
    hasErrors: problems.some(({ severity }) => severity === 'error'),
  };
}

/**
 * Reads and checks a content folder; the command line, the build and the tests all call this.
 */
export function validateFolder(folder: string, colours: boolean): Validated {
  return checked(folder, isThere(folder) ? readContent(folder) : undefined, colours);
}

/** As `validateFolder`, with turns for others (`inTurns`), for folders of thousands. */
export async function validateLargeFolder(
  folder: string,
  colours: boolean,
  reading: Reading,
): Promise<Validated> {
  const content = isThere(folder) ? await inTurns(contentIn(folder, reading)) : undefined;
  return checked(folder, content, colours);
}
