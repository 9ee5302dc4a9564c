import type { Title, TitleKind } from './titles.ts';
import { PARTICLES } from './particles.ts';
import { readWrittenName, type WrittenName } from './written-name.ts';

/** A person of the archive: every spelling of the name, the usual one first. */
export interface ArchivePerson {
  id: string;
  names: readonly string[];
}

/** One spelling of one person's name. */
export type KnownName = WrittenName & { person: number };

/** What a word can be in the names of the archive. */
export interface KnownWord {
  key: string;
  surnames: KnownName[];
  givenOf: Set<number>;
}

/** What a capitalised word of a text is, wherever it stands. */
export interface WordMeaning {
  /** Without a possessive ending. */
  raw: string;
  title: Title | undefined;
  known: KnownWord | undefined;
  possessive: boolean;
}

/** All names of an archive, to be built once and asked for every meeting. */
export interface NameIndex {
  ids: readonly string[];
  positions: ReadonlyMap<string, number>;
  /** Titles written with a person's name in the archive's own lists. */
  titles: readonly ReadonlySet<TitleKind>[];
  /** The last words of each person's surnames, as keys. */
  surnames: readonly ReadonlySet<string>[];
  /** Words by their key. */
  words: ReadonlyMap<string, KnownWord>;
  /** Words met so far, as written: a memory that changes no answer. */
  remembered: Map<string, WordMeaning>;
}

/**
 * Builds the index of names. A surname of several words stands under its last word.
 * @param people everyone who may be linked; ids are unique
 */
export function indexNames(people: readonly ArchivePerson[]): NameIndex {
  const words = new Map<string, KnownWord>();
  const titles = people.map(() => new Set<TitleKind>());
  const surnames = people.map(() => new Set<string>());
  people.forEach(({ names }, person) => {
    const seen = new Set<string>();
    for (const name of names.flatMap(readWrittenName)) {
      for (const title of name.titles) titles[person]?.add(title);
      const spelling = `${name.given.join(' ')}|${name.surname.join(' ')}`;
      if (seen.has(spelling)) continue;
      seen.add(spelling);
      const lastWord = name.surname.at(-1) ?? '';
      surnames[person]?.add(lastWord);
      wordFor(words, lastWord).surnames.push({ ...name, person });
      const [first = ''] = name.given;
      if (first.length > 1) wordFor(words, first).givenOf.add(person);
    }
  });
  return {
    ids: people.map(({ id }) => id),
    positions: new Map(people.map(({ id }, at) => [id, at])),
    titles,
    surnames,
    words,
    remembered: new Map(),
  };
}

function wordFor(words: Map<string, KnownWord>, key: string): KnownWord {
  const found = words.get(key);
  if (found !== undefined) return found;
  const made: KnownWord = { key, surnames: [], givenOf: new Set() };
  words.set(key, made);
  return made;
}

/** Whether a word is a small word of surnames: `van`, `de`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
