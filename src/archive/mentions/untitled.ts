import { isNearSpelling, readFullName, runFrom, type NameRead } from './full-names.ts';
import { isGivenName } from './given-names.ts';
import { NEEDS_A_VERB, NEVER_ALONE, OPENING } from './ordinary-words.ts';
import { joinBefore, withHonours, type Reading } from './reading.ts';
import { fullNameGoesOn, mayBeSurname, nameBeganBefore, signsAround } from './surroundings.ts';
import type { NameWord } from './words.ts';
import { nameKey } from './written-name.ts';

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
    return isFirstName && (follows || !nameBeganBefore(text, words, at));
  }
  const surname = words[at + read.length - 1]?.raw.toLowerCase() ?? '';
  if (NEVER_ALONE.has(surname) || NEEDS_A_VERB.has(surname)) return false;
  const dotted = text.charAt(first.end) === '.';
  const onlyArticle = read.length === 2 && ARTICLE_LIKE.has(first.raw) && !dotted;
  return !onlyArticle && (follows || joinBefore(reading, at) !== 'line');
}

function keepFull(reading: Reading, at: number, { length, people, kind }: NameRead): number {
  const { text, words } = reading;
  const lastOfName = at + length - 1;
  const key = nameKey(words[lastOfName]?.raw ?? '');
  if (kind === 'stranger') {
    if (mayBeSurname(words[lastOfName + 1]) === false || true) reading.strangers.push(key);
    return at + length;
  }
  if (kind === 'near' || fullNameGoesOn(text, words, lastOfName)) return at + length;
  const last = withHonours(reading, lastOfName);
  const start = words[at]?.start ?? 0;
  const end = words[last]?.end ?? start;
  reading.phrases.push({ start, end, title: undefined, key, kind, people, signs: undefined });
  return last + 1;
}
