/** What a title before a name says of its bearer. `any` fits everyone (Dr, Prof). */
export type TitleKind = 'councillor' | 'male' | 'female' | 'any';

/** A title as it stands before a name; a plural one opens a list (`Cllrs Hill and Kane`). */
export interface Title {
  kind: TitleKind;
  plural: boolean;
}

const councillor: Title = { kind: 'councillor', plural: false };
const councillors: Title = { kind: 'councillor', plural: true };
const man: Title = { kind: 'male', plural: false };
const men: Title = { kind: 'male', plural: true };
const woman: Title = { kind: 'female', plural: false };
const anyone: Title = { kind: 'any', plural: false };

/** Titles of British minutes, in small letters and without a full stop. */
const TITLES: Record<string, Title> = {
  cllr: councillor,
  clr: councillor,
  coun: councillor,
  councillor: councillor,
  cllrs: councillors,
  clrs: councillors,
  councillors: councillors,
  alderman: anyone,
  ald: anyone,
  mr: man,
  messrs: men,
  sir: man,
  lord: man,
  mrs: woman,
  ms: woman,
  miss: woman,
  dame: woman,
  lady: woman,
  baroness: woman,
  mx: anyone,
  dr: anyone,
  prof: anyone,
  professor: anyone,
  rev: anyone,
  revd: anyone,
  reverend: anyone,
};

/** Titles that minutes also write in small letters: `councillor Hill`. */
const SMALL_TITLES = new Set(['councillor', 'councillors', 'cllr', 'cllrs']);

/** Honours and offices written after a name: `Mr R Love OBE`. */
const HONOURS = new Set('OBE MBE CBE KBE DBE BEM QPM MP MEP MS MSP JP QC KC DL'.split(' '));

const spellings = new Map<string, Title>();
for (const [word, title] of Object.entries(TITLES)) {
  spellings.set(word.charAt(0).toUpperCase() + word.slice(1), title);
  spellings.set(word.toUpperCase(), title);
  if (SMALL_TITLES.has(word)) spellings.set(word, title);
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
