import { nameKey } from './written-name.ts';
import { isParticle, type KnownWord, type NameIndex, type WordMeaning } from './name-index.ts';
import { titleOf, type Title } from './titles.ts';

/** A capitalised word of a text (or `ffoulkes`), or a small title or particle (`councillor`, `van`) before one. */
export interface NameWord {
  /** Where it stands, in UTF-16 units, without a possessive ending. */
  start: number;
  end: number;
  raw: string;
  known: KnownWord | undefined;
  title: Title | undefined;
  /** Whether it is one letter: `P`. */
  initials: boolean;
  possessive: boolean;
}

/** How a word follows the one before it: on its line, on the next line, or not directly. */
export type Join = 'apart' | 'line' | 'break';

const WORD = /[\p{L}\p{M}]+(?:(?:['’‘ʼ]|[-‐‑](?:[ \t]*\n[ \t]*(?=\p{Lu}))?)[\p{L}\p{M}]+)*/uy; // O’Neill-Jones
const POSSESSIVE = /['’‘ʼ][sS]$/; // Smith’s
const SIGN_OF_ADDRESS = /^(?:[@_\d\\]|\.\p{Ll})/u; // …Duffy@…, Hill.pdf
const PART_OF_WORD = /[@_\d\\\p{L}\p{M}]$/u; // deSmith, 2Hill
const SAME_LINE = /^(?:\.?[ \t\u00a0]+|\.)$/; // one space or more, `P.J.`
const NEXT_LINE = /^\.?[ \t\u00a0]*\r?\n[ \t\u00a0]*$/; // one line break
const LONGEST_SMALL_WORD = 11; // councillors
const LONGEST_REMEMBERED = 12; // a longer slice would keep its whole text in memory
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const CASE_BIT = 0x20;
const SMALL_F = 0x66;
const FIRST_BEYOND_ASCII = 0x80;

/**
 * Finds the words that can be part of a name. Gives none at all when no word of the text is in the
 * index: most paragraphs name nobody.
 * @param text a paragraph or a whole document
 */
export function nameWords(text: string, index: NameIndex): NameWord[] {
  const found: NameWord[] = [];
  let anyKnown = false;
  for (let at = 0; at < text.length; at += 1) {
    const capital = isCapital(text.charCodeAt(at));
    if (!capital && !opensWithFf(text, at)) continue;
    const whole = wordAt(text, at);
    const word = readWord(at, whole, index);
    at += whole.length;
    if (!capital && word.known === undefined) continue;
    if (word.known !== undefined) {
      anyKnown = true;
      found.push(...smallWordsBefore(text, word.start, found.at(-1)?.end ?? 0));
    }
    if (!isPartOfAddress(text, word)) found.push(word);
  }
  return anyKnown ? found : [];
}

/** How the text between two neighbouring words joins them. */
export function joinOf(text: string, left: NameWord, right: NameWord): Join {
  const between = text.slice(left.end + (left.possessive ? 2 : 0), right.start);
  if (between.includes('.') && !mayHaveStop(left, right)) return 'apart';
  if (SAME_LINE.test(between)) return 'line';
  return NEXT_LINE.test(between) ? 'break' : 'apart';
}

/** Whether a stop after a word ends no sentence: `P.`, `Mr.`, or `St.` where the archive has that surname. */
function mayHaveStop({ raw, initials, title }: NameWord, { known }: NameWord): boolean {
  if (initials || title !== undefined) return true;
  const surnames = nameKey(raw) === 'st' ? (known?.surnames ?? []) : [];
  return surnames.some(({ surname }) => surname.at(-2) === 'st');
}

/** Whether a word begins as surnames do that are written without a capital: `ffoulkes`. */
function opensWithFf(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== SMALL_F || text.charCodeAt(at + 1) !== SMALL_F) return false;
  return !isPlainLetter(text.charCodeAt(at - 1));
}

function isCapital(code: number): boolean {
  if (code <= 90) return code >= 65;
  if (code < 0xc0) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** The whole word at a capital letter; plain letters, by far the most, without the expression. */
function wordAt(text: string, start: number): string {
  let end = start + 1;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  if (next !== HYPHEN && next !== APOSTROPHE && !(next >= FIRST_BEYOND_ASCII)) {
    if (isPlainLetter(text.charCodeAt(start))) return text.slice(start, end);
  }
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0] ?? '';
}

function isPlainLetter(code: number): boolean {
  const small = code | CASE_BIT;
  return small >= 97 && small <= 122;
}

function readWord(start: number, whole: string, index: NameIndex): NameWord {
  const { raw, title, known, possessive } = meaningOf(whole, index);
  const end = start + raw.length;
  return { start, end, raw, known, title, initials: raw.length === 1, possessive };
}

/** What a word is wherever it stands; remembered in the index, since the same words come again. */
function meaningOf(whole: string, index: NameIndex): WordMeaning {
  const remembered = index.remembered.get(whole);
  if (remembered !== undefined) return remembered;
  const possessive = POSSESSIVE.test(whole);
  const raw = possessive ? whole.slice(0, -2) : whole;
  const title = possessive ? undefined : titleOf(raw);
  const known = title === undefined ? index.words.get(nameKey(raw)) : undefined;
  const meaning = { raw, title, known, possessive };
  if (whole.length <= LONGEST_REMEMBERED) index.remembered.set(whole, meaning);
  return meaning;
}

/** Whether the signs around a word show an address or a code rather than running text. */
function isPartOfAddress(text: string, { start, end }: NameWord): boolean {
  const before = start === 0 ? ' ' : text.charAt(start - 1);
  if (before !== ' ' && PART_OF_WORD.test(before)) return true;
  return text.charAt(end) !== ' ' && SIGN_OF_ADDRESS.test(text.slice(end, end + 2));
}

/** The titles and particles in small letters that stand directly before a word. */
function smallWordsBefore(text: string, start: number, floor: number): NameWord[] {
  const found: NameWord[] = [];
  let next = start;
  for (;;) {
    let end = next;
    while (end > floor && isSpace(text.charCodeAt(end - 1))) end -= 1;
    let first = end;
    while (first > floor && isPlainLetter(text.charCodeAt(first - 1))) first -= 1;
    const length = end - first;
    if (end === next || length === 0 || length > LONGEST_SMALL_WORD) return found;
    const raw = text.slice(first, end);
    const title = titleOf(raw);
    if (title === undefined && !isParticle(raw)) return found;
    if (first > 0 && PART_OF_WORD.test(text.charAt(first - 1))) return found;
    const word = { start: first, end, raw, known: undefined, title };
    found.unshift({ ...word, initials: false, possessive: false });
    if (title !== undefined) return found;
    next = first;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}
