/**
 * The stem of an English word by M. F. Porter's algorithm (An algorithm for suffix stripping,
 * Program 14, 1980): `fostering` and `fostered` give `foster`.
 */
const CONSONANT = '[^aeiou]';
const VOWEL = '[aeiouy]';
const CONSONANTS = `${CONSONANT}[^aeiouy]*`;
const VOWELS = `${VOWEL}[aeiou]*`;
/** The measure of a stem, m in the paper: how often a vowel is followed by a consonant. */
const MEASURE_1 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`); // trouble
const MEASURE_2 = new RegExp(`^(?:${CONSONANTS})?(?:${VOWELS}${CONSONANTS}){2}`); // private
const MEASURE_IS_1 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`); // oats
const HAS_VOWEL = new RegExp(`^(?:${CONSONANTS})?${VOWEL}`); // plaster
const SHORT_END = new RegExp(`^${CONSONANTS}${VOWEL}[^aeiouwxy]$`); // hop, fil
const DOUBLED = /([^aeiouylsz])\1$/; // hopp

type Endings = readonly (readonly [string, string])[];

const STEP_2: Endings = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];
const STEP_3: Endings = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const STEP_4: Endings = [
  'al',
  'ance',
  'ence',
  'er',
  'ic',
  'able',
  'ible',
  'ant',
  'ement',
  'ment',
  'ent',
  'ou',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
].map((ending) => [ending, '']);

/** Takes the longest fitting ending off where the stem before it is long enough. */
function replaced(word: string, endings: Endings, measure: RegExp): string {
  let best: readonly [string, string] | undefined;
  for (const pair of endings) {
    if (word.endsWith(pair[0]) && pair[0].length > (best?.[0].length ?? 0)) best = pair;
  }
  if (!best) return word;
  const stem = word.slice(0, -best[0].length);
  return measure.test(stem) ? stem + best[1] : word;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return MEASURE_1.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const stem = /^(.+?)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !HAS_VOWEL.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return SHORT_END.test(stem) && MEASURE_IS_1.test(stem) ? `${stem}e` : stem;
}

function withoutIon(word: string): string {
  const stem = /^(.+[st])ion$/.exec(word)?.[1];
  return stem !== undefined && MEASURE_2.test(stem) ? stem : replaced(word, STEP_4, MEASURE_2);
}

function withoutFinalE(word: string): string {
  const stem = /^(.+)e$/.exec(word)?.[1];
  const drop =
    stem !== undefined &&
    (MEASURE_2.test(stem) || (MEASURE_IS_1.test(stem) && !SHORT_END.test(stem)));
  const short = drop ? stem : word;
  return short.endsWith('ll') && MEASURE_2.test(short) ? short.slice(0, -1) : short;
}

const known = new Map<string, string>();

/** The stem of one folded English word; words of one or two letters and numbers stay as they are. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = word.length < 3 || /\d/.test(word) ? word : stemmed(word);
  known.set(word, found);
  return found;
}

function stemmed(word: string): string {
  let rest = withoutPast(withoutPlural(word));
  const y = /^(.+)y$/.exec(rest)?.[1];
  if (y !== undefined && HAS_VOWEL.test(y)) rest = `${y}i`;
  rest = replaced(rest, STEP_2, MEASURE_1);
  rest = replaced(rest, STEP_3, MEASURE_1);
  return withoutFinalE(withoutIon(rest));
}
