import type { KnownName, NameIndex } from './name-index.ts';
import { mayBeSameSurname } from './near-names.ts';
import { joinOf, type NameWord } from './words.ts';
import { compareGiven, nameKey } from './written-name.ts';

/** What a run of words is: how many of them, and who can be meant. */
export interface NameRead {
  /** Number of words of the name. */
  length: number;
  /** People the name fits; empty for somebody who is not listed. */
  people: number[];
  /** `stranger`: surely a person, and none of those listed. `near`: perhaps one of them. */
  kind: 'full' | 'initials' | 'surname' | 'near' | 'stranger';
}

const LONGEST_NAME = 6;
const GROUPED_INITIALS = /^\p{Lu}{2,3}$/u; // PJ

/**
 * The words from `first` on that can be one name: joined directly, or over one line break; no title
 * among them, nothing after a possessive.
 */
export function runFrom(text: string, words: readonly NameWord[], first: number): NameWord[] {
  const run: NameWord[] = [];
  for (let at = first; run.length < LONGEST_NAME; at += 1) {
    const word = words[at];
    const last = run.at(-1);
    if (word === undefined || word.title !== undefined) break;
    if (last !== undefined && (last.possessive || joinOf(text, last, word) === 'apart')) break;
    run.push(word);
  }
  return run;
}

/**
 * Reads first names or initials and a surname at the start of a run: the longest reading that fits
 * somebody, else the longest that ends in a known surname.
 */
export function readFullName(run: readonly NameWord[]): NameRead | undefined {
  let other: NameRead | undefined;
  for (let length = run.length; length >= 2; length -= 1) {
    const read = readEndingAt(run, length);
    if (read?.people.length) return read;
    other ??= read;
  }
  return other;
}

/** Reads a surname alone at the start of a run, as after a title. */
export function readSurname(run: readonly NameWord[]): NameRead | undefined {
  for (let length = run.length; length >= 1; length -= 1) {
    const bearers = namesEndingAt(run, length).filter((name) => name.surname.length === length);
    if (bearers.length > 0) return { length, people: peopleOf(bearers), kind: 'surname' };
  }
  return undefined;
}

/** The people of some names, each once. */
function peopleOf(names: readonly KnownName[]): number[] {
  return [...new Set(names.map(({ person }) => person))];
}

/** Whether a surname may be a misspelling of that of one of these people. */
export function isNearSpelling(
  surname: string,
  people: Iterable<number>,
  index: NameIndex,
): boolean {
  const key = nameKey(surname);
  for (const person of people) {
    for (const known of index.surnames[person] ?? []) if (mayBeSameSurname(key, known)) return true;
  }
  return false;
}

function readEndingAt(run: readonly NameWord[], length: number): NameRead | undefined {
  const same: KnownName[] = [];
  const byInitials: KnownName[] = [];
  let near = false;
  let different = false;
  for (const name of namesEndingAt(run, length)) {
    const givenWords = run.slice(0, length - name.surname.length);
    if (givenWords.length === 0) continue;
    const agreement = compareGiven(givenKeys(givenWords), name.given);
    if (agreement === 'same') same.push(name);
    else if (agreement === 'initials') byInitials.push(name);
    else if (agreement === 'may-be') near = true;
    else different = true;
  }
  if (same.length > 0) return { length, people: peopleOf(same), kind: 'full' };
  if (byInitials.length > 0) {
    return { length, people: peopleOf(byInitials), kind: 'initials' };
  }
  if (near) return { length, people: [], kind: 'near' };
  return different ? { length, people: [], kind: 'stranger' } : undefined;
}

/** Known names whose surname is what the first `length` words of a run end in. */
function namesEndingAt(run: readonly NameWord[], length: number): KnownName[] {
  const names = run[length - 1]?.known?.surnames ?? [];
  return names.filter(
    ({ surname }) =>
      surname.length <= length &&
      surname.every((key, at) => nameKey(run[length - surname.length + at]?.raw ?? '') === key),
  );
}

function givenKeys(words: readonly NameWord[]): string[] {
  return words.flatMap(({ raw, known }) =>
    known === undefined && GROUPED_INITIALS.test(raw) ? [...raw.toLowerCase()] : [nameKey(raw)],
  );
}
