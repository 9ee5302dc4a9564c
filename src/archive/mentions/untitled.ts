import { isNearSpelling, readFullName, runFrom, type NameRead } from './full-names.ts';
import { isGivenName } from './given-names.ts';
import { NEEDS_A_VERB, NEVER_ALONE, OPENING } from './ordinary-words.ts';
import { joinBefore, withHonours, type Reading } from './reading.ts';
import { longerName, mayBeSurname, nameBeganBefore, signsAround } from './surroundings.ts';
import type { NameWord } from './words.ts';
import { nameKey } from './written-name.ts';

const SMALL_WORD_AFTER = /^\s\p{Ll}/u; // Will Young people
const ARTICLE_LIKE = new Set(['A', 'I']);

/**
 * Reads a name without a title: in full, with initials, or one word of it alone.
 * @param at the place of a word that is in the index, or of an initial
 * @returns the place after what was read
 */
export function readUntitled(reading: Reading, at: number): number {
  const { text, words } = reading;
  const run = runFrom(text, words, at);
  const [first] = run;
  if (first === undefined) return at + 1;
  const read = readFullName(run);
  if (read !== undefined && begins(reading, at, first, read)) return keepFull(reading, at, read);
  if (first.known !== undefined) readAlone(reading, at, first, run);
  return at + 1;
}

/** Whether a name can begin at this word. */
function begins(reading: Reading, at: number, first: NameWord, read: NameRead): boolean {
  const { text, words, phrases } = reading;
  const follows = phrases.at(-1)?.end === words[at - 1]?.end && phrases.length > 0;
  if (!first.initials) {
    const isFirstName = (first.known?.givenOf.size ?? 0) > 0 || isGivenName(first.raw);
    if (!isFirstName || opensSentence(reading, first, words[at + read.length - 1])) return false;
    return follows || !nameBeganBefore(text, words, at);
  }
  const surname = words[at + read.length - 1]?.raw.toLowerCase() ?? '';
  const dotted = text.charAt(first.end) === '.';
  if (!dotted && (NEVER_ALONE.has(surname) || NEEDS_A_VERB.has(surname))) return false;
  const onlyArticle = read.length === 2 && ARTICLE_LIKE.has(first.raw) && !dotted;
  return !onlyArticle && (follows || joinBefore(reading, at) !== 'line');
}

/** `Will Young people attend?`: two ordinary words, unless what follows shows a person. */
function opensSentence({ text }: Reading, first: NameWord, last: NameWord | undefined): boolean {
  if (last === undefined || !OPENING.has(first.raw.toLowerCase())) return false;
  if (!NEVER_ALONE.has(last.raw.toLowerCase())) return false;
  const { speaks, addressed } = signsAround(text, first.start, last.end);
  return !speaks && !addressed && SMALL_WORD_AFTER.test(text.slice(last.end, last.end + 2));
}

function keepFull(reading: Reading, at: number, { length, people, kind }: NameRead): number {
  const { text, words } = reading;
  const lastOfName = at + length - 1;
  const key = nameKey(words[lastOfName]?.raw ?? '');
  const longer = longerName(text, words, lastOfName);
  if (kind === 'near' || longer === 'place') return at + length;
  if (kind === 'stranger' || longer === 'person') {
    if (OPENING.has(words[at]?.raw.toLowerCase() ?? '')) return at + 1;
    reading.strangers.surnames.push(key);
    reading.strangers.given.push(nameKey(words[at]?.raw ?? ''));
    return at + length;
  }
  const last = withHonours(reading, lastOfName);
  const start = words[at]?.start ?? 0;
  const end = words[last]?.end ?? start;
  reading.phrases.push({ start, end, title: undefined, key, kind, people });
  return last + 1;
}

/** A known word by itself; beside another capitalised word it tells only of strangers. */
function readAlone(reading: Reading, at: number, word: NameWord, run: readonly NameWord[]): void {
  const { text, words, phrases } = reading;
  const key = word.known?.key ?? '';
  if (run.length > 1) return noteStranger(reading, at, word);
  const left = words[at - 1];
  const join = joinBefore(reading, at);
  const joinedToName =
    join === 'line' || (join === 'break' && !signsAround(text, word.start, word.end).speaks);
  if (left !== undefined && joinedToName && !OPENING.has(left.raw.toLowerCase())) {
    if (isGivenName(left.raw) || left.initials) reading.strangers.surnames.push(key);
    return;
  }
  const { start, end } = word;
  phrases.push({ start, end, title: undefined, key, kind: 'alone', people: [] });
}

/** `Julie Marsh`, when only Julie Mepham is listed: from here on `Julie` alone is not certain. */
function noteStranger(reading: Reading, at: number, word: NameWord): void {
  const { text, words, index, strangers } = reading;
  const next = words[at + 1];
  const people = word.known?.givenOf ?? new Set();
  if (next === undefined || people.size === 0 || joinBefore(reading, at + 1) !== 'line') return;
  if (!mayBeSurname(next) || longerName(text, words, at + 1) === 'place') return;
  if (isNearSpelling(next.raw, people, index)) return;
  strangers.given.push(word.known?.key ?? '');
}
