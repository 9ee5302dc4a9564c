import type { PartialDay } from '../record/dates.ts';
import { group, type Archive } from './archive.ts';
import type { Person } from './people.ts';

/** A seat of a person on a body. */
export interface Seat {
  person: Person;
  role: string;
  from?: PartialDay | undefined;
  to?: PartialDay | undefined;
}

/** For each body, its seats: chairs first, then by first date, then by name. */
export function seatsByBody(archive: Archive): Map<string, Seat[]> {
  const found = new Map<string, Seat[]>();
  for (const person of archive.people.byId.values()) {
    for (const { body, role, from, to } of person.facts.memberships ?? []) {
      group(found, body, { person, role: role ?? 'Member', from, to });
    }
  }
  const rank = ({ role, from, person }: Seat): string =>
    `${/chair/i.test(role) ? '0' : '1'}${from ?? ''}${person.facts.name}`;
  for (const seats of found.values()) seats.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return found;
}
