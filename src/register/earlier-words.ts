import type { Problem } from '../record/problems.ts';
import {
  earlierPath,
  keyOf,
  readEarlierFile,
  writeEarlierFile,
  type EarlierEntry,
  type EarlierWords,
} from './earlier-file.ts';
import type { Life, Lives } from './lives.ts';
import type { RegisterFiles } from './register.ts';

const EARLIER_FILE = /^earlier\/[a-z0-9-]+\/\d{4}\.txt$/; // earlier/board/2017.txt

/** Finds the words of a reading of a life, at the place where it stood; undefined if they are not kept. */
export type WordsKept = (life: Life, passage: string, digest: string) => string | undefined;

/**
 * Reads all files of earlier words and checks every byte of them against the register. Pure.
 * @param files by their path inside the register's folder: `earlier/board/2017.txt`.
 * @param folder the register's folder, for messages.
 */
export function readEarlierWords(
  files: RegisterFiles,
  folder: string,
  lives: Lives,
): { entries: EarlierEntry[]; problems: Problem[] } {
  const read = [...files].map(([path, text]) => {
    const file = `${folder}/${path}`;
    if (EARLIER_FILE.test(path)) return readEarlierFile(path, file, text, lives);
    const problem: Problem = {
      file,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'register-file',
      message: 'This is no file of earlier words.',
      help: 'Remove it: this folder holds what npm run publish-register writes.',
      isPrivate: true,
    };
    return { entries: [], problems: [problem] };
  });
  return {
    entries: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** The files that change when these entries are kept and no others: their texts, undefined for one to remove. */
export function changedFiles(
  files: RegisterFiles,
  entries: readonly EarlierWords[],
): Map<string, string | undefined> {
  const byPath = new Map<string, Map<string, EarlierWords>>();
  for (const path of files.keys()) byPath.set(path, new Map());
  for (const entry of entries) {
    const path = earlierPath(entry.place);
    const list = byPath.get(path) ?? new Map<string, EarlierWords>();
    byPath.set(path, list.set(keyOf(entry), entry));
  }
  const changed = new Map<string, string | undefined>();
  for (const [path, kept] of byPath) {
    const text = kept.size === 0 ? undefined : writeEarlierFile(path, [...kept.values()]);
    if (text !== files.get(path)) changed.set(path, text);
  }
  return changed;
}

/** The words of entries by what names them. */
export function byKey(entries: readonly EarlierWords[]): Map<string, string> {
  return new Map(entries.map((entry) => [keyOf(entry), entry.words]));
}

/** Makes the finder of words that are kept; those of a life that went on elsewhere are found there too. */
export function wordsKept(words: ReadonlyMap<string, string>): WordsKept {
  const find: WordsKept = (life, passage, digest) =>
    words.get(keyOf({ place: life.place, passage, digest })) ??
    (life.from && find(life.from, passage, digest));
  return find;
}
