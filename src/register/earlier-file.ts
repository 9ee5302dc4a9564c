import { readingDigest } from '../archive/digest.ts';
import { normalForm } from '../archive/normal-form.ts';
import type { Problem } from '../record/problems.ts';
import { readingsThrough } from './readings-of.ts';
import type { Lives } from './lives.ts';
import { shardOf, type Place } from './place.ts';

/** The words of a reading that stood at a passage and gave way to others by an edit. */
export interface EarlierWords {
  /** The item at which they stood. */
  place: Place;
  /** `p4`, `r2`, `a1`. */
  passage: string;
  /** The short digest that the register has for them. */
  digest: string;
  /** The words in normal form. */
  words: string;
}

/** An entry of a file, and its line there. */
export interface EarlierEntry extends EarlierWords {
  file: string;
  /** Line of its first line, from 1. */
  line: number;
}

/** The folder beside the chains in which earlier words are kept; no part of any chain. */
const EARLIER_FOLDER = 'earlier';

const HEADER = 'minutebook earlier words 1';
/** The first line of an entry: `meetings/board/2017-02-20#item-9 p4 5f3ac0d2e1b9a704`. */
const HEADING = /^(\S+) ([prac]\d+) ([0-9a-f]{16})$/;
const CONFLICT = /^(<{7}|\|{7}|={7}|>{7})( |$)/; // <<<<<<< HEAD

/** What names an entry: its first line. */
export function keyOf({ place, passage, digest }: Omit<EarlierWords, 'words'>): string {
  return `${place} ${passage} ${digest}`;
}

/** The path inside the register's folder of the file that keeps the earlier words of a place. */
export function earlierPath(place: Place): string {
  return `${EARLIER_FOLDER}/${shardOf(place)}.txt`;
}

/**
 * The text of one file of earlier words: a line that names it, then entries in the order of their
 * first lines, each after an empty line: place, passage and digest on one line, the words on the next.
 * @param path inside the register's folder: `earlier/board/2017.txt`.
 */
export function writeEarlierFile(path: string, entries: readonly EarlierWords[]): string {
  const sorted = [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const lines = sorted.flatMap((entry) => ['', keyOf(entry), entry.words]);
  return `${[`${HEADER} ${path.slice(EARLIER_FOLDER.length + 1, -'.txt'.length)}`, ...lines].join('\n')}\n`;
}

/** Whether the register has a reading of a passage at a place, in any of its lives. */
function isKnown(lives: Lives, { place, passage, digest }: EarlierWords): boolean {
  return (lives.get(place) ?? []).some((life) =>
    readingsThrough(life, passage).some((reading) => reading.digest === digest),
  );
}

const HELP =
  'Take the file back as it was last committed. An entry may be taken out, but only whole: its two lines and the empty line above them.';
const MERGE =
  'Keep the entries of both sides, in the order of their first lines, and take the marks out.';

/**
 * Reads one file of earlier words and checks every byte of it: words that were altered have another
 * digest than the register has, and nothing may stand there besides entries, each once and in order.
 * Its problems never show a line: the words may be such as must not be seen.
 * @param path inside the register's folder.
 * @param file its path for messages.
 */
export function readEarlierFile(
  path: string,
  file: string,
  text: string,
  lives: Lives,
): { entries: EarlierEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const add = (line: number, rule: string, message: string, help = HELP): void => {
    const place = { file, line, column: 1, severity: 'error' as const };
    problems.push({ ...place, rule, message, help, isPrivate: true });
  };
  const lines = text.split('\n');
  const conflict = lines.findIndex((line) => CONFLICT.test(line));
  if (conflict !== -1) {
    const message = 'Two versions of the earlier words meet here: a merge left its marks.';
    add(conflict + 1, 'earlier-conflict', message, MERGE);
    return { entries: [], problems };
  }
  const entries: EarlierEntry[] = [];
  for (let index = 2; index < lines.length - 1; index += 3) {
    const [, place, passage, digest] = HEADING.exec(lines[index] ?? '') ?? [];
    if (place === undefined || passage === undefined || digest === undefined) {
      const message = 'An entry begins with a place, a passage and its digest; this line does not.';
      add(index + 1, 'earlier-entry', message);
      break;
    }
    const words = lines[index + 1] ?? '';
    const entry = { place, passage, digest, words, file, line: index + 1 };
    if (!isKnown(lives, entry) || earlierPath(place) !== path) {
      add(index + 1, 'earlier-unknown', 'The register has no such reading in this place.');
    } else if (readingDigest(words) !== digest || normalForm(words) !== words) {
      const message = 'These are not the words that were published: their digest is another.';
      add(index + 2, 'earlier-words', message);
    } else entries.push(entry);
  }
  if (problems.length === 0) {
    const wanted = writeEarlierFile(path, [
      ...new Map(entries.map((one) => [keyOf(one), one])).values(),
    ]);
    const made = wanted.split('\n');
    const wrong = lines.findIndex((line, index) => line !== made[index]);
    if (text !== wanted) {
      const line = wrong === -1 ? lines.length : wrong + 1;
      add(line, 'earlier-order', 'This line was altered, or entries changed places.');
    }
  }
  return { entries: problems.length === 0 ? entries : [], problems };
}
