import type { BodyFacts } from '../../../src/record/schema/body.ts';
import { slug } from '../../../src/record/slugs.ts';
import type { BodyDraft } from './draft.ts';
import type { Known } from './known.ts';
import { foldName, knownByName } from './matching.ts';

/** The bodies met during an import: those known, those new. */
export interface Bodies {
  /** The id of the body of that name on that day; a new one where none is known by it. */
  idOf(name: string, day: string): string;
  created(): BodyDraft[];
}

// The last word of a committee's name says what it is: "Audit Committee", "Cabinet".
const KINDS: readonly [RegExp, NonNullable<BodyFacts['kind']>][] = [
  [/\bpartnership(?: board)?$/i, 'partnership'],
  [/\bboard$/i, 'board'],
  [/\bcommittee$/i, 'committee'],
  [/\bpanel$/i, 'panel'],
  [/\bcabinet$/i, 'cabinet'],
  [/\bcouncil$/i, 'council'],
];

/** Starts with the bodies the archive knows. */
export function bodiesOf(known: readonly Known[]): Bodies {
  const all = [...known];
  const created: BodyDraft[] = [];
  return {
    idOf(name, day) {
      const [found] = knownByName(all, name, day);
      const [bySlug] = all.filter((one) => one.id === slug(name));
      const one = found ?? bySlug;
      if (one !== undefined) return one.id;
      const id = slug(name) || slug(foldName(name)) || 'body';
      const kind = KINDS.find(([pattern]) => pattern.test(name.trim()))?.[1];
      const tidy = name.replace(/\s+/g, ' ').trim();
      all.push({ id, name: tidy, names: [{ name: tidy, from: undefined, to: undefined }] });
      created.push({ id, facts: { name: tidy, ...(kind === undefined ? {} : { kind }) } });
      return id;
    },
    created: () => [...created],
  };
}
