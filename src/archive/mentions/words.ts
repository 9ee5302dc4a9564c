import { nameKey } from './written-name.ts';
import { isParticle, type KnownWord, type NameIndex } from './name-index.ts';
import { titleOf, type Title } from './titles.ts';

/** A capitalised word of a text, or a small title or particle (`councillor`, `van`) before one. */
export type NameWord = {
  /** Where it stands, in UTF-16 units, without a possessive ending. */
  start: number;
  end: number;
  raw: string;
  known: KnownWord | undefined;
  title: Title | undefined;
  /** Whether it is one letter: `P`. */
  initials: boolean;
  possessive: boolean;
};

/** How a word follows the one before it: on its line, on the next line, or not directly. */
export type Join = 'apart' | 'line' | 'break';

const WORD = /[\p{L}\p{M}]+(?:(?:['’‘ʼ]|[-‐‑](?:[ \t]*\n[ \t]*(?=\p{Lu}))?)[\p{L}\p{M}]+)*/uy; // O’Neill-Jones
const SMALL_WORD_BEFORE = /(?:^|[^\p{L}\p{M}\d'’-])(\p{Ll}+)(\s+)$/u; // councillor, van
const POSSESSIVE = /['’‘ʼ][sS]$/; // Smith’s
const SIGN_OF_ADDRESS = /^(?:[@_\d\\]|\.\p{Ll})/u; // …Duffy@…, Hill.pdf
const PART_OF_WORD = /[@_\d\\\p{L}\p{M}]$/u; // deSmith, 2Hill
const SAME_LINE = /^(?:\.?[ \t\u00a0]+|\.)$/; // one space or more, `P.J.`
const NEXT_LINE = /^\.?[ \t\u00a0]*\r?\n[ \t\u00a0]*$/; // one line break
const LONGEST_SMALL_WORD = 16;

/**
 * Finds the words that can be part of a name. Gives none at all when no word of the text is in the
 * index: most paragraphs name nobody.
 * @param text a paragraph or a whole document
 */
export function nameWords(text: string, index: NameIndex): NameWord[] {
  const found: NameWord[] = [];
  let anyKnown = false;
  for (let at = 0; at < text.length; at += 1) {
    if (!isCapital(text.charCodeAt(at))) continue;
    WORD.lastIndex = at;
    const whole = WORD.exec(text)?.[0] ?? '';
    const word = readWord(text, at, whole, index);
    at += whole.length;
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
  if (between.includes('.') && !left.initials && left.title === undefined) return 'apart';
  if (SAME_LINE.test(between)) return 'line';
  return NEXT_LINE.test(between) ? 'break' : 'apart';
}

function isCapital(code: number): boolean {
  if (code <= 90) return code >= 65;
  if (code < 0xc0) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

function readWord(text: string, start: number, whole: string, index: NameIndex): NameWord {
  const possessive = POSSESSIVE.test(whole);
  const raw = possessive ? whole.slice(0, -2) : whole;
  const title = possessive ? undefined : titleOf(raw);
  return {
    start,
    end: start + raw.length,
    raw,
    known: title === undefined ? index.words.get(nameKey(raw)) : undefined,
    title,
    initials: raw.length === 1,
    possessive,
  };
}

/** Whether the signs around a word show an address or a code rather than running text. */
function isPartOfAddress(text: string, { start, end }: NameWord): boolean {
  if (PART_OF_WORD.test(text.slice(Math.max(0, start - 1), start))) return true;
  return SIGN_OF_ADDRESS.test(text.slice(end, end + 2));
}

/** The titles and particles in small letters that stand directly before a word. */
function smallWordsBefore(text: string, start: number, floor: number): NameWord[] {
  const found: NameWord[] = [];
  let end = start;
  for (;;) {
    const before = text.slice(Math.max(floor, end - LONGEST_SMALL_WORD), end);
    const match = SMALL_WORD_BEFORE.exec(before);
    const [raw = '', gap = ''] = match?.slice(1) ?? [];
    const title = titleOf(raw);
    if (raw === '' || (title === undefined && !isParticle(raw))) return found;
    const wordEnd = end - gap.length;
    end = wordEnd - raw.length;
    const known = undefined;
    found.unshift({
      start: end,
      end: wordEnd,
      raw,
      known,
      title,
      initials: false,
      possessive: false,
    });
    if (title !== undefined) return found;
  }
}
