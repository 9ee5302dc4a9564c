import { mayBeSameGiven } from './near-names.ts';
import { PARTICLES } from './particles.ts';
import { isHonour, titleOf, type TitleKind } from './titles.ts';

/** A name taken apart; every word in the spelling of `nameKey`. `given` is empty for a lone surname. */
export interface WrittenName {
  titles: TitleKind[];
  given: string[];
  surname: string[];
}

const APOSTROPHES = /[’‘ʼ`´]/g; // O’Neill
const HYPHENS = /[‐‑‒–]\s*|-\s+/g; // Khan‑Shah, Spencer-⏎Henshall
const ACCENTS = /\p{M}/gu; // José, taken apart
const DETAIL_AFTER = /(?<!\s)\s*[(,].*$/s; // Cahal Burke (Chair)
const WORDS = /\s+|\.\s*/; // P. J. Oakford
const LOWER_START = /^(?!ff\p{Ll})\p{Ll}/u; // mayor, not ffoulkes
const OPENS_SURNAME = /^(?:St|Ó)$/; // St John, Ó Néill
const PLAIN = /^[A-Za-z]+$/; // Hill

/**
 * One spelling for all spellings of a word of a name: small letters, straight apostrophe, plain
 * hyphen, no accents.
 * @param word as written: `O’Neill`, `KHAN‑SHAH`
 */
export function nameKey(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase();
}

/**
 * The readings of one written name. A name of three words or more has two: the last word is the
 * surname, or the last two are (`Fatima Khan Shah`). Empty when it is not a personal name
 * (`Mayor of Kirklees`).
 * @param name as minutes write it: `Cllr Erin Hill (Chair)`, `Mr R Love OBE`, `Sheard`
 */
export function readWrittenName(name: string): WrittenName[] {
  const words = name.replace(DETAIL_AFTER, '').trim().split(WORDS).filter(Boolean);
  const titles: TitleKind[] = [];
  while (words.length > 1) {
    const title = titleOf(words[0] ?? '');
    if (title === undefined) break;
    titles.push(title.kind);
    words.shift();
  }
  while (words.length > 1 && isHonour(words.at(-1) ?? '')) words.pop();
  const particle = words.findIndex((word, at) => at > 0 && opensSurname(word));
  const keys = words.map(nameKey);
  if (words.some((word) => LOWER_START.test(word) && !PARTICLES.has(word))) return [];
  const last = keys.length - 1;
  if (last < 0) return [];
  const starts = particle > 0 ? [particle] : last >= 2 ? [last, last - 1] : [last];
  return starts.map((start) => ({
    titles,
    given: keys.slice(0, start),
    surname: keys.slice(start),
  }));
}

function opensSurname(word: string): boolean {
  return PARTICLES.has(nameKey(word)) || OPENS_SURNAME.test(word.normalize('NFC'));
}

/** How the first names written in a text agree with those of a person. */
export type Agreement = 'same' | 'initials' | 'may-be' | 'different';

/**
 * Compares first names in a text with those of a person. `may-be` is a near spelling, a short form
 * or an unlisted middle name: too little for a link, too much for a stranger.
 * @param written first names and initials in the text, as keys
 * @param known those of the person, as keys
 */
export function compareGiven(written: readonly string[], known: readonly string[]): Agreement {
  const [first = ''] = written;
  const [knownFirst = ''] = known;
  if (first === '' || knownFirst === '') return 'different';
  const short = first.length === 1 || knownFirst.length === 1;
  if (short && first.charAt(0) !== knownFirst.charAt(0)) return 'different';
  if (!short && first !== knownFirst) {
    return mayBeSameGiven(first, knownFirst) ? 'may-be' : 'different';
  }
  for (let at = 1; at < written.length; at += 1) {
    const middle = written[at] ?? '';
    const knownMiddle = known[at];
    if (knownMiddle === undefined) {
      if (middle.length > 1) return 'may-be';
    } else if (middle.length === 1 || knownMiddle.length === 1) {
      if (middle.charAt(0) !== knownMiddle.charAt(0)) return 'different';
    } else if (middle !== knownMiddle) return 'different';
  }
  return short ? 'initials' : 'same';
}
