import { TITLE_WORDS } from './title-words.ts';

/** What a title before a name says of its bearer. `any` fits everyone (Dr, Prof). */
export type TitleKind = 'councillor' | 'male' | 'female' | 'any';

/** A title as it stands before a name; a plural one opens a list (`Cllrs Hill and Kane`). */
export interface Title {
  kind: TitleKind;
  plural: boolean;
}

/** What the titles of each kind say. */
const TITLES: readonly [words: string, title: Title][] = [
  [TITLE_WORDS.councillor, { kind: 'councillor', plural: false }],
  [TITLE_WORDS.councillors, { kind: 'councillor', plural: true }],
  [TITLE_WORDS.man, { kind: 'male', plural: false }],
  [TITLE_WORDS.men, { kind: 'male', plural: true }],
  [TITLE_WORDS.woman, { kind: 'female', plural: false }],
  [TITLE_WORDS.anyone, { kind: 'any', plural: false }],
];

/** Titles that minutes also write in small letters: `councillor Hill`. */
const SMALL_TITLES = new Set(['councillor', 'councillors', 'cllr', 'cllrs']);

/** Honours and offices written after a name: `Mr R Love OBE`. */
const HONOURS = new Set('OBE MBE CBE KBE DBE BEM QPM MP MEP MS MSP JP QC KC DL'.split(' '));

const spellings = new Map<string, Title>();
for (const [words, title] of TITLES) {
  for (const word of words.split(' ')) {
    spellings.set(word.charAt(0).toUpperCase() + word.slice(1), title);
    spellings.set(word.toUpperCase(), title);
    if (SMALL_TITLES.has(word)) spellings.set(word, title);
  }
}

/**
 * The title a word is, or undefined.
 * @param word as written, without its full stop: `Cllr`, `MRS`, `councillors`
 */
export function titleOf(word: string): Title | undefined {
  return spellings.get(word);
}

/**
 * Whether a word is an honour or office written after a name.
 * @param word as written: `OBE`
 */
export function isHonour(word: string): boolean {
  return HONOURS.has(word);
}
