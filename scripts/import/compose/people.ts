import type { PersonFacts } from '../../../src/record/schema/person.ts';
import { slug } from '../../../src/record/slugs.ts';
import type { Known } from './known.ts';
import { freshId } from './numbers.ts';
import { knownByName, knownBySurname, similarNames } from './matching.ts';
import type { PersonAsWritten } from './written-names.ts';

/** Two spellings that may be one person: for a human to decide. */
export interface ProposedAlias {
  written: string;
  person: Known;
}

/** The people met during an import: those known, those new. */
export interface People {
  /**
   * Meets a person on a day; makes a new one where nobody is known by the name.
   * @returns false where the name fits several people, or is none
   */
  meet(person: PersonAsWritten, day: string, hints?: Hints): boolean;
  matched(): number;
  created(): { id: string; facts: PersonFacts }[];
  proposals(): ProposedAlias[];
  /** Names that fit more than one person known, as written. */
  ambiguous(): string[];
}

/** What a source shows of a person besides the name. */
export interface Hints {
  councillor?: boolean;
  post?: string;
}

/** Starts with the people the archive knows. */
export function peopleOf(known: readonly Known[]): People {
  const all = [...known];
  const matched = new Set<string>();
  const created = new Map<string, { id: string; facts: PersonFacts }>();
  const proposals = new Map<string, ProposedAlias>();
  const ambiguous = new Set<string>();
  return {
    meet({ title, name }, day, hints = {}) {
      if (slug(name) === '') return false;
      const found = name.includes(' ') ? knownByName(all, name, day) : named(all, name, day);
      if (found.length > 1) {
        ambiguous.add([title, name].filter(Boolean).join(' '));
        return false;
      }
      const [one] = found;
      if (one !== undefined) {
        if (!created.has(one.id)) matched.add(one.id);
        return true;
      }
      for (const person of similarNames(all, name)) {
        proposals.set(`${name}/${person.id}`, { written: name, person });
      }
      const id = freshId(slug(name), new Set(all.map((other) => other.id)));
      all.push({ id, name, names: [{ name, from: undefined, to: undefined }] });
      created.set(id, { id, facts: stub(name, day, hints) });
      return true;
    },
    matched: () => matched.size,
    created: () => [...created.values()],
    proposals: () => [...proposals.values()],
    ambiguous: () => [...ambiguous],
  };
}

/** A surname alone fits the one person who bears it, as the archive reads it. */
function named(known: readonly Known[], name: string, day: string): Known[] {
  const exact = knownByName(known, name, day);
  return exact.length > 0 ? exact : knownBySurname(known, name);
}

function stub(name: string, day: string, hints: Hints): PersonFacts {
  return {
    name,
    ...(hints.councillor === true ? { kind: 'councillor' as const } : {}),
    ...(hints.post === undefined ? {} : { titles: [{ title: hints.post, from: day }] }),
  };
}
