import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { recordPath } from '../../src/record/paths.ts';
import { readRecord } from '../../src/record/read.ts';
import { hasCode } from '../../src/has-code.ts';
import { answersTo, type Ask } from './answers.ts';
import { KINDS, type Known } from './kinds.ts';

/** The file that was written, or why none was, in words. */
export type Begun = { file: string } | { fault: string };

/** How the command is called. */
export const USAGE = `Say what to begin:
  npm run new -- meeting <body> <date>
  npm run new -- person "<name>"
  npm run new -- topic "<name>"
  npm run new -- body "<name>"
  npm run new -- paper <body> <date> "<title>"`;

/** What is known of the archive in a folder; undefined if there is no such folder. */
function knownIn(folder: string): Known | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const bodies = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => recordPath(path))
    .flatMap((path) => (path?.kind === 'bodies' ? [path.id] : []));
  return { bodies };
}

/** Writes a file that is not there yet; gives whether it did. */
function writeNew(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/**
 * Begins a record: `meeting corporate-parenting-board 2026-12-01`. The stub is read by the reader
 * of all records before it is written; nothing is overwritten.
 * @param folder the content folder.
 * @param words the command line behind `new`.
 */
export async function beginRecord(
  folder: string,
  words: readonly string[],
  ask: Ask,
): Promise<Begun> {
  const [word, ...given] = words;
  const wanted = word ?? (await ask?.(`${Object.keys(KINDS).join(', ')}? `))?.trim() ?? '';
  const kind = Object.hasOwn(KINDS, wanted) ? KINDS[wanted] : undefined;
  if (!kind) return { fault: USAGE };
  const known = knownIn(folder);
  if (!known) {
    return { fault: `There is no folder “${folder}”. Make it, or name another by CONTENT_DIR.` };
  }
  const answered = await answersTo(kind.questions, given, known, ask);
  if ('fault' in answered) return answered;
  const { path, text } = kind.stub(answered.answers);
  const file = join(folder, path);
  const place = recordPath(path);
  const problems = place ? readRecord(new TextEncoder().encode(text), place, file).problems : [];
  const [problem] = problems;
  if (problem) return { fault: `${problem.message} ${problem.help ?? ''}`.trim() };
  return writeNew(file, text)
    ? { file }
    : { fault: `${file} is there already; nothing was written.` };
}
