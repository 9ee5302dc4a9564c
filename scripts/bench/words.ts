import type { Chance } from './chance.ts';

const COMMON =
  'the of and to in that for was be a on with by is as it at from were this would which not had but are there been their has an report council noted members board service update work year plan school children care support local budget funding review need public people road housing staff area centre officer policy target meeting decision information process development community health education social transport planning'.split(
    ' ',
  );
const BEGINNINGS = ['br', 'cl', 'd', 'fr', 'gr', 'h', 'l', 'm', 'pl', 'r', 'st', 'th', 'w', 'sk'];
const MIDDLES = ['a', 'e', 'i', 'o', 'ea', 'ou', 'ai', 'oo'];
const ENDS = ['n', 'ck', 'm', 'ld', 'nt', 'sh', 'rt', 'sk', 'st', 'll'];

function syllable(chance: Chance): string {
  return chance.pick(BEGINNINGS) + chance.pick(MIDDLES) + chance.pick(ENDS);
}

/** A made-up word of one to three syllables, the same as any other of its kind. */
export function madeUp(chance: Chance): string {
  return Array.from({ length: 1 + chance.below(3) }, () => syllable(chance)).join('');
}

/** A word with a capital letter: `Brealdstant`. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A list of words as rich as that of minutes: common ones first, 4,000 rare ones behind them. */
export function vocabulary(chance: Chance): string[] {
  return [...COMMON, ...Array.from({ length: 4000 }, () => madeUp(chance))];
}

/** A paragraph of about as many words; some of `names` are worked in. */
export function paragraph(
  chance: Chance,
  words: readonly string[],
  length: number,
  names: readonly string[],
): string {
  const sentences: string[] = [];
  for (let written = 0; written < length;) {
    const size = 10 + chance.below(16);
    const sentence = Array.from({ length: size }, () => chance.pick(words, 3));
    const name = sentences.length < names.length ? names[sentences.length] : undefined;
    if (name !== undefined) sentence.splice(chance.below(size), 0, name);
    sentences.push(`${capital(sentence.join(' '))}.`);
    written += size;
  }
  return sentences.join(' ');
}
