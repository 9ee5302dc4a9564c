import { ImportProblem } from './problem.ts';

const ROOM = 'Make room and run the import again: it goes on where it stopped.';
const PERMISSION = 'Give yourself permission to write there, or choose another folder with --out.';
const FOLDER = 'Choose another folder with --out.';

// Error codes of the operating system (errno.h) that a clerk can do something about.
const KNOWN: Readonly<Record<string, [string, string]>> = {
  ENOSPC: ['the disk is full', ROOM],
  EDQUOT: ['your share of the disk is full', ROOM],
  EACCES: ['you may not read or write this', PERMISSION],
  EPERM: ['you may not read or write this', PERMISSION],
  EROFS: ['this disk can only be read', FOLDER],
  ENOTDIR: ['a file stands where a folder is needed', FOLDER],
  EEXIST: ['a file stands where a folder is needed', FOLDER],
};

/** The one way in which a parser of nested parts fails: its stack of calls is full. */
const TOO_DEEP = 'Maximum call stack size exceeded';

/**
 * An error as an ImportProblem: itself if it is one, a known fault of the disk, parts of a document
 * that stand in each other too deeply; else undefined.
 */
export function asImportProblem(error: unknown): ImportProblem | undefined {
  if (error instanceof ImportProblem) return error;
  if (error instanceof RangeError && error.message === TOO_DEEP) {
    return new ImportProblem(
      'the parts of this document stand in each other too deeply to be read',
      'Copy its words into a new document and import that, or import the PDF.',
    );
  }
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const known = KNOWN[String(error.code)];
  if (known === undefined) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? `: ${error.path}` : '';
  return new ImportProblem(`${known[0]}${path}`, known[1]);
}
