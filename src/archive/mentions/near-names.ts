/** First names that are commonly one person's, in small letters. */
const SHORT_FORMS: readonly ReadonlySet<string>[] = [
  'andy andrew',
  'bill billy will william',
  'bob rob bobby robert',
  'cath cathy kath kathy kate katie catherine katherine kathryn kathleen',
  'charlie charles',
  'dave david',
  'dick rick richard',
  'ed ted eddie edward',
  'geoff jeff geoffrey jeffrey',
  'harry henry',
  'jack john',
  'jackie jacqui jacqueline',
  'jim jimmy james',
  'liz lizzie beth betty elizabeth',
  'maggie peggy meg margaret',
  'mike mick mickey michael',
  'molly polly mary',
  'nick nicky nicholas nicola',
  'sandy alex alexander alexandra',
  'steve steven stephen',
  'tony anthony antony',
  'tom tommy thomas',
  'tracy tracey',
].map((names) => new Set(names.split(' ')));

const SHORTEST_MISSPELT_GIVEN = 6;
const SHORTEST_MISSPELT_SURNAME = 5;

/**
 * Whether two first names may be one person's: a short form (`Steve`, `Stephen`) or a slip of the
 * pen in a long name.
 * @param left as a key (small letters)
 * @param right as a key
 */
export function mayBeSameGiven(left: string, right: string): boolean {
  if (left.length > 1 && right.length > 1 && (left.startsWith(right) || right.startsWith(left))) {
    return true;
  }
  if (SHORT_FORMS.some((forms) => forms.has(left) && forms.has(right))) return true;
  return (
    Math.min(left.length, right.length) >= SHORTEST_MISSPELT_GIVEN && oneSlipApart(left, right)
  );
}

/**
 * Whether one surname may be a slip of the pen for the other: `Mephram`, `Mepham`.
 * @param left as a key
 * @param right as a key
 */
export function mayBeSameSurname(left: string, right: string): boolean {
  return (
    Math.min(left.length, right.length) >= SHORTEST_MISSPELT_SURNAME && oneSlipApart(left, right)
  );
}

/** One letter added, left out or changed. */
function oneSlipApart(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return Math.max(left.length, right.length) - start - end <= 1;
}
