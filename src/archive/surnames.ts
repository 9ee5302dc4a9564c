import { group } from './archive.ts';
import type { Person } from './people.ts';

function surname(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** People under the first letter of their surname, by surname and then by name. */
export function bySurname<P extends Person>(
  people: readonly P[],
): { letter: string; people: P[] }[] {
  const letters = new Map<string, P[]>();
  const order = new Intl.Collator('en');
  const sorted = [...people].sort(
    (a, b) =>
      order.compare(surname(a.facts.name), surname(b.facts.name)) ||
      order.compare(a.facts.name, b.facts.name),
  );
  for (const person of sorted) {
    const initial = surname(person.facts.name).normalize('NFKD').charAt(0).toUpperCase();
    group(letters, initial, person);
  }
  return [...letters].map(([letter, list]) => ({ letter, people: list }));
}
