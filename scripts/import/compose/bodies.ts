import type { BodyFacts } from '../../../src/record/schema/body.ts';
import { slug } from '../../../src/record/slugs.ts';
import type { BodyDraft } from './draft.ts';
import type { Known } from './known.ts';
import { foldName, knownByName } from './matching.ts';
import { freshId } from './numbers.ts';

/** The bodies met during an import: those known, those new. */
export interface Bodies {
  /** The id of the body of that name on that day; a new one where none is known by it. */
  idOf(name: string, day: string): string;
  /**
   * The id of the body that minutes being approved belong to: that of the meeting itself where the
   * name is left out or is a part of its own ("the Board", "Children's Partnership").
   */
  meantBy(name: string | null, own: string, day: string): string;
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
  const find = (name: string, day: string): Known | undefined =>
    knownByName(all, name, day)[0] ?? all.find((one) => one.id === slug(name));
  const idOf = (name: string, day: string): string => {
    const one = find(name, day);
    if (one !== undefined) return one.id;
    const shown = shownName(name);
    const id = freshId(slug(shown) || 'body', new Set(all.map((other) => other.id)));
    const kind = KINDS.find(([pattern]) => pattern.test(shown))?.[1];
    all.push({ id, name: shown, names: [{ name: shown, from: undefined, to: undefined }] });
    created.push({ id, facts: { name: shown, ...(kind === undefined ? {} : { kind }) } });
    return id;
  };
  return {
    idOf,
    meantBy(name, own, day) {
      if (name === null) return own;
      const known = find(name, day);
      if (known !== undefined) return known.id;
      const ownName = all.find((one) => one.id === own)?.name ?? '';
      return foldName(ownName).includes(foldName(name)) ? own : idOf(name, day);
    },
    created: () => [...created],
  };
}

// Words that stay small inside a name set in capitals: "AUDIT AND RISK COMMITTEE".
const SMALL = new Set(['and', 'of', 'for', 'the', 'in', 'on', 'to', 'with', 'at']);

/** A name on one line; one set in capitals in ordinary letters: "CORPORATE PARENTING PANEL". */
function shownName(name: string): string {
  const tidy = name.replace(/\s+/g, ' ').trim();
  if (tidy !== tidy.toUpperCase() || !tidy.includes(' ')) return tidy;
  return tidy
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && SMALL.has(word)
        ? word
        : word.replace(/^\(?\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ');
}
