import { holdsOn, type Day, type PartialDay } from '../record/dates.ts';
import { nearest } from '../record/nearest.ts';
import { group } from './archive.ts';
import { AskedMap, note, question, questionOfMap } from './asked.ts';
import { writtenName } from '../record/names.ts';
import type { PersonFacts } from '../record/schema/person.ts';

/** A person as the archive knows them. */
export interface Person {
  id: string;
  facts: PersonFacts;
}

/** Whom a written name means: one person, several that fit, or nobody known. */
export type Resolved =
  | { kind: 'person'; id: string }
  | { kind: 'ambiguous'; ids: string[] }
  | { kind: 'unknown'; nearest: string | undefined };

/** The question whom a name means, its key a body, a day and the name, a line each. */
const WRITTEN = 'written name';

questionOfMap('people', ({ people }) => people.byId);
question(WRITTEN, ({ people }, key) => {
  const [body = '', day = '', ...written] = key.split('\n');
  return people.resolve(written.join('\n'), { body, day });
});

interface Known {
  id: string;
  from?: PartialDay | undefined;
  to?: PartialDay | undefined;
}

/** When and where a name was written: what decides between several people. */
export interface NameContext {
  day: Day;
  body: string;
}

/** Resolves names as minutes write them, by name, alias and date. Built once an archive. */
export interface PeopleIndex {
  byId: ReadonlyMap<string, Person>;
  resolve(written: string, context: NameContext): Resolved;
}

/** A name made comparable: case, accents, apostrophes and spacing set aside. */
function comparable(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘`]/g, "'")
    .replace(/\./g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

function distinct(known: readonly Known[]): string[] {
  return [...new Set(known.map(({ id }) => id))];
}

/** Builds the index of all people. */
export function indexPeople(people: readonly Person[]): PeopleIndex {
  const byName = new Map<string, Known[]>();
  const bySurname = new Map<string, Known[]>();
  const byId = new AskedMap(
    'people',
    people.map((person) => [person.id, person]),
  );
  for (const { id, facts } of people) {
    for (const { name, ...when } of [{ name: facts.name }, ...(facts.aliases ?? [])]) {
      const key = comparable(name);
      group(byName, key, { id, ...when });
      group(bySurname, key.slice(key.lastIndexOf(' ') + 1), { id, ...when });
    }
  }
  const sits = (id: string, { body, day }: NameContext): boolean =>
    (byId.get(id)?.facts.memberships ?? []).some(
      (membership) => membership.body === body && holdsOn(membership, day),
    );
  const decide = (known: readonly Known[], context: NameContext): Resolved => {
    const dated = distinct(known.filter((candidate) => holdsOn(candidate, context.day)));
    const ids = dated.length > 0 ? dated : distinct(known);
    const seated = ids.filter((id) => sits(id, context));
    const [id, ...others] = seated.length > 0 ? seated : ids;
    return id !== undefined && others.length === 0
      ? { kind: 'person', id }
      : { kind: 'ambiguous', ids };
  };
  const called = (written: string): readonly Known[] => {
    const key = comparable(writtenName(written).name);
    const full = byName.get(key);
    if (full || !/^([a-z] )*[^ ]+$/.test(key)) return full ?? [];
    const surname = bySurname.get(key.slice(key.lastIndexOf(' ') + 1)) ?? [];
    return surname.filter(({ id }) => fitsInitial(byId.get(id)?.facts.name, key));
  };
  /** Whom a name may mean, or does mean wherever it was written. */
  const meant = (written: string): Resolved | readonly Known[] => {
    const known = called(written);
    const [id, ...others] = distinct(known);
    if (others.length > 0) return known;
    return id === undefined
      ? { kind: 'unknown', nearest: nearest(writtenName(written).name, allNames()) }
      : { kind: 'person', id };
  };
  const allNames = (): string[] =>
    people.flatMap(({ facts }) => [facts.name, ...(facts.aliases ?? []).map(({ name }) => name)]);
  const remembered = new Map<string, Resolved | readonly Known[]>();
  return {
    byId,
    resolve(written, context) {
      note(WRITTEN, `${context.body}\n${context.day}\n${written}`);
      const found = remembered.get(written) ?? meant(written);
      remembered.set(written, found);
      return 'kind' in found ? found : decide(found, context);
    },
  };
}

/** Whether "j smith" or "smith" may mean a person of that full name, by the initial. */
function fitsInitial(fullName: string | undefined, key: string): boolean {
  if (!key.includes(' ')) return true;
  return fullName !== undefined && comparable(fullName).startsWith(key.charAt(0));
}
