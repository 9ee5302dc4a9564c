import type { Archive } from '../../archive/archive.ts';
import type { KnownName } from '../data/format.ts';

function unique(name: string, others: readonly string[]): string[] {
  return [...new Set(others)].filter((other) => other !== name);
}

/** The names of all bodies, people and topics, in the order of the archive. */
export function knownNames(archive: Archive): {
  bodies: KnownName[];
  people: KnownName[];
  topics: KnownName[];
} {
  const aliased = [...archive.bodies.values()].map(({ id, facts }): KnownName => {
    const others = (facts.aliases ?? []).map(({ name }) => name);
    return [id, facts.name, ...unique(facts.name, others)];
  });
  return {
    bodies: aliased,
    people: [...archive.persons.values()].map(({ id, facts }) => {
      const others = (facts.aliases ?? []).map(({ name }) => name);
      return [id, facts.name, ...unique(facts.name, others)];
    }),
    topics: [...archive.topics.values()].map(({ id, facts }) => [
      id,
      facts.name,
      ...unique(facts.name, facts.synonyms ?? []),
    ]),
  };
}
