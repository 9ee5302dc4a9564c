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

/** A role that stands in for the chair: "Vice-Chair", "Deputy Chairman". */
const STANDS_IN = /\b(?:vice|deputy)\b/i;

/** How a seat is sorted: chairs first, then who stands in for them; by first date, those without one last; by name. */
function rank({ role, from, person }: Seat): string {
  const isChair = /chair/i.test(role);
  const place = isChair ? (STANDS_IN.test(role) ? '1' : '0') : '2';
  return [place, from ?? '9999', person.facts.name].join('\n');
}

function byRank(a: Seat, b: Seat): number {
  const [one, other] = [rank(a), rank(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** For each body, its seats in the order of `rank`. */
export function seatsByBody(archive: Archive): Map<string, Seat[]> {
  const found = new Map<string, Seat[]>();
  for (const person of archive.people.byId.values()) {
    for (const { body, role, from, to } of person.facts.memberships ?? []) {
      group(found, body, { person, role: role ?? 'Member', from, to });
    }
  }
  for (const seats of found.values()) seats.sort(byRank);
  return found;
}
