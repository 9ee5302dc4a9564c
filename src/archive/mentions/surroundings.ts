import { isGivenName } from './given-names.ts';
import {
  BEFORE_A_PERSON,
  BEFORE_A_VERB,
  DETERMINERS,
  OFFICE,
  OPENING,
  PLACE_OR_BODY,
  SPEECH,
} from './ordinary-words.ts';
import { joinOf, type NameWord } from './words.ts';

/** What the words around a name alone say of it. */
export interface Signs {
  speaks: boolean;
  addressed: boolean;
  thing: boolean;
}

const WORDS_AFTER = /^(?:['’‘ʼ]s)?\s+(\p{Ll}+)(?:\s+(\p{Ll}+))?/u; // Rob also advised
const SPACES = /\s+/; // with thanks to Anne
const REACH = 40;
const LONGEST_NAME_OF_A_PLACE = 4;

/** Reads the small words around a stretch of text. */
export function signsAround(text: string, start: number, end: number): Signs {
  const [, next = '', nextButOne = ''] = WORDS_AFTER.exec(text.slice(end, end + REACH)) ?? [];
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .split(SPACES);
  const [last = '', lastButOne = ''] = before.at(-1) === '' ? before.reverse().slice(1) : [];
  return {
    speaks: SPEECH.has(BEFORE_A_VERB.has(next) ? nextButOne : next),
    addressed: BEFORE_A_PERSON.has(last) || (last === 'to' && lastButOne === 'thanks'),
    thing: DETERMINERS.has(last),
  };
}

/** Whether a capitalised word may be somebody's surname: no office, opening word, place or initials of a body. */
export function mayBeSurname(word: NameWord): boolean {
  const small = word.raw.toLowerCase();
  if (word.title !== undefined || word.raw.length < 2 || word.raw === word.raw.toUpperCase())
    return false;
  return !OFFICE.has(small) && !OPENING.has(small) && !PLACE_OR_BODY.has(small);
}

/**
 * The longer name that a full name only begins, if it does: that of a place or body (`Erin Hill
 * Street`, `Jo Cox Community Trust`) or of somebody else (`Erin Hill Jones`).
 * @param last where the name ends in `words`
 */
export function longerName(
  text: string,
  words: readonly NameWord[],
  last: number,
): 'place' | 'person' | undefined {
  if (words[last]?.possessive) return undefined;
  const chain = wordsJoinedAfter(text, words, last);
  for (const word of chain) {
    const small = word.raw.toLowerCase();
    if (word.title !== undefined || OFFICE.has(small) || OPENING.has(small)) return undefined;
    if (PLACE_OR_BODY.has(small)) return 'place';
  }
  const [only] = chain;
  if (chain.length !== 1 || only === undefined || isLabel(text, only)) return undefined;
  return mayBeSurname(only) && !isGivenName(only.raw) ? 'person' : undefined;
}

/** Whether a surname after a title only begins a longer name: `Dr Martin Luther …`. */
export function surnameGoesOn(text: string, words: readonly NameWord[], last: number): boolean {
  const left = words[last];
  const right = words[last + 1];
  if (left === undefined || right === undefined || left.possessive) return false;
  const join = joinOf(text, left, right);
  if (join === 'apart' || right.title !== undefined) return false;
  if (isLabel(text, right)) return false;
  const small = right.raw.toLowerCase();
  if (join === 'break') return right.known !== undefined && !OPENING.has(small);
  if (right.raw.length > 1 && right.raw === right.raw.toUpperCase()) return false;
  return !OFFICE.has(small) && !OPENING.has(small);
}

/** Whether the word before a full name is another first name or initial of it: `Sarah Jane Smith`. */
export function nameBeganBefore(text: string, words: readonly NameWord[], first: number): boolean {
  const left = words[first - 1];
  const right = words[first];
  if (left === undefined || right === undefined || left.possessive) return false;
  if (joinOf(text, left, right) !== 'line') return false;
  if (OPENING.has(left.raw.toLowerCase())) return false;
  return left.initials || isGivenName(left.raw) || (left.known?.givenOf.size ?? 0) > 0;
}

/** `Email:`, the start of the next entry rather than the end of a name. */
function isLabel(text: string, word: NameWord): boolean {
  return text.charAt(word.end) === ':';
}

function wordsJoinedAfter(text: string, words: readonly NameWord[], last: number): NameWord[] {
  const chain: NameWord[] = [];
  for (let at = last + 1; chain.length < LONGEST_NAME_OF_A_PLACE; at += 1) {
    const left = words[at - 1];
    const right = words[at];
    if (left === undefined || right === undefined) return chain;
    if (joinOf(text, left, right) !== 'line') return chain;
    chain.push(right);
  }
  return chain;
}
