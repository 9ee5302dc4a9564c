import { contextOf, group, type Archive, type Placed } from './archive.ts';

/** What a person did in an item. */
export type Part = 'presenting' | 'deciding' | 'named';

/**
 * The items a person had part in, each under the strongest part. They are those of the archive
 * itself, not copies: pages are given hundreds of thousands, each of which is digested once.
 */
export type Involvement = Record<Part, Placed[]>;

/** For each person, the items they presented, are named in a decision of, or are named in; oldest first. */
export function involvementByPerson(archive: Archive): Map<string, Involvement> {
  const found = new Map<string, Involvement>();
  for (const placed of archive.items.values()) {
    const context = contextOf(placed.meeting);
    const seen = new Set<string>();
    const take = (person: string, as: Part): void => {
      if (seen.has(person)) return;
      seen.add(person);
      const involvement = found.get(person) ?? { presenting: [], deciding: [], named: [] };
      found.set(person, involvement);
      involvement[as].push(placed);
    };
    for (const written of placed.item.facts.presenters ?? []) {
      const resolved = archive.people.resolve(written, context);
      if (resolved.kind === 'person') take(resolved.id, 'presenting');
    }
    for (const person of placed.item.deciding) take(person, 'deciding');
    for (const person of placed.item.named) take(person, 'named');
  }
  return found;
}

/** All items of an involvement. */
export function itemsOf(involvement: Involvement): Placed[] {
  return Object.values(involvement).flat();
}

/** A declaration of interest, where it was made. */
export interface Declared extends Placed {
  interest: string;
  /** The number of the item it concerns, if said. */
  concerning?: string;
}

/** For each person, the interests declared, oldest first. */
export function interestsByPerson(archive: Archive): Map<string, Declared[]> {
  const found = new Map<string, Declared[]>();
  for (const placed of archive.items.values()) {
    for (const { person, interest, item } of placed.item.facts.interests ?? []) {
      const resolved = archive.people.resolve(person, contextOf(placed.meeting));
      if (resolved.kind !== 'person') continue;
      group(found, resolved.id, {
        ...placed,
        interest,
        ...(item !== undefined && { concerning: item }),
      });
    }
  }
  return found;
}
