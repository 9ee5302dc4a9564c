import { join } from 'node:path';
import type { Problem } from '../../src/record/problems.ts';
import { keyOf } from '../../src/register/earlier-file.ts';
import { changedFiles } from '../../src/register/earlier-words.ts';
import type { GivingWay } from '../../src/register/giving-way.ts';
import { keepEarlier } from '../../src/register/keeping.ts';
import { addressOf, pageOf } from '../../src/register/place.ts';
import { readRegister } from '../../src/register/register.ts';
import type { EarlierVersions } from '../../src/register/words-once.ts';
import type { Checked } from './check-register.ts';

/** What a publication does to the files of earlier words. */
export interface EarlierAfter {
  /** The files to write, undefined for one to remove; by path inside the register's folder. */
  files: Map<string, string | undefined>;
  /** Readings whose words were found nowhere. */
  missing: GivingWay[];
  /** What is said of it: "; 2 earlier readings kept, 1 taken out"; empty if nothing changes. */
  note: string;
}

/** How many were put in and taken out. */
function noteOf(before: number, after: number, added: number): string {
  const taken = before + added - after;
  const parts = [
    ...(added > 0 ? [`${String(added)} kept`] : []),
    ...(taken > 0 ? [`${String(taken)} taken out`] : []),
  ];
  return parts.length === 0 ? '' : `; earlier words: ${parts.join(', ')}`;
}

/**
 * What is kept of earlier words after a publication.
 * @param lines the register's files that change with it.
 * @param versions earlier versions of records; undefined to keep none of the words that give way now.
 */
export function earlierAfter(
  { files, register, events, surfaces, kept, earlier }: Checked,
  lines: ReadonlyMap<string, string>,
  versions: EarlierVersions | undefined,
): EarlierAfter {
  const after = lines.size === 0 ? register : readRegister(new Map([...files, ...lines]), '');
  const publishing = { before: register.lives, after: after.lives, events, surfaces, kept };
  const { entries, missing } = keepEarlier(publishing, versions);
  const had = new Set(kept.map(keyOf));
  const added = entries.filter((entry) => !had.has(keyOf(entry)));
  return {
    files: changedFiles(earlier, entries),
    missing,
    note: noteOf(kept.length, entries.length, added.length),
  };
}

/** Readings whose words were found nowhere, as problems of the records in which they were edited. */
export function missingProblems(folder: string, missing: readonly GivingWay[]): Problem[] {
  return missing.map(({ at, passage }) => ({
    file: join(folder, `${pageOf(at.place)}.md`),
    line: at.line ?? 1,
    column: 1,
    severity: 'error',
    rule: 'earlier-words-missing',
    message: `The words that were published at ${addressOf(at.place)}-${passage} were edited, and no earlier version of this record has them, neither in git nor in a copy given.`,
    help: 'Give a copy of the record as it was: npm run publish-register -- --earlier FILE_OR_FOLDER. Where those words must not be seen: npm run publish-register -- --without-earlier-words.',
  }));
}
