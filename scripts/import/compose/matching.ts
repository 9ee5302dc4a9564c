import { distance } from 'fastest-levenshtein';
import { holdsOn } from '../../../src/record/dates.ts';
import type { Known } from './known.ts';

/** A name made comparable: lower case, one kind of apostrophe, no dots, single blanks, "&" as "and". */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replaceAll('&', ' and ')
    .replace(/[.,]/g, ' ')
    .replace(/^\s*the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Those known by exactly this name on that day (YYYY-MM-DD). */
export function knownByName(known: readonly Known[], name: string, day: string): Known[] {
  const folded = foldName(name);
  return known.filter((one) =>
    one.names.some((other) => foldName(other.name) === folded && holdsOn(other, day)),
  );
}

/** Those whose surname is this single word. */
export function knownBySurname(known: readonly Known[], surname: string): Known[] {
  const folded = foldName(surname);
  return known.filter((one) =>
    one.names.some((other) => foldName(other.name).split(' ').at(-1) === folded),
  );
}

// Longer names may differ by two letters ("Mepham", "Mephram"); short ones by one.
const LONG_NAME = 9;

/** Those whose name may be another spelling of this one: a letter or two off, or initials for a forename. */
export function similarNames(known: readonly Known[], name: string): Known[] {
  const folded = foldName(name);
  return known.filter((one) => one.names.some((other) => isSimilar(folded, foldName(other.name))));
}

function isSimilar(a: string, b: string): boolean {
  if (a === b) return false;
  const allowed = Math.min(a.length, b.length) >= LONG_NAME ? 2 : 1;
  const near = distance(a, b) <= allowed && a.includes(' ') && b.includes(' ');
  return (
    (near && a.length > 5 && a[0] === b[0] && !onlyInitialsDiffer(a, b)) ||
    initialsMatch(a, b) ||
    initialsMatch(b, a)
  );
}

// "p bartlett" and "d bartlett" are two people, not two spellings.
function onlyInitialsDiffer(a: string, b: string): boolean {
  const first = a.split(' ');
  const second = b.split(' ');
  return first.at(-1) === second.at(-1) && first[0]?.length === 1 && second[0]?.length === 1;
}

// "r w gough" for "roger gough"
function initialsMatch(short: string, long: string): boolean {
  const initials = short.split(' ');
  const words = long.split(' ');
  const surname = initials.pop();
  if (initials.length === 0 || surname !== words.pop() || words.length === 0) return false;
  if (!initials.every((initial) => initial.length === 1)) return false;
  return words[0] !== undefined && words[0].length > 1 && words[0].startsWith(initials[0] ?? ' ');
}
