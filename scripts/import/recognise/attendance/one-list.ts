import type { Attendee } from '../../recognised.ts';
import { wordsOf } from '../text/words.ts';

const key = (person: Attendee): string =>
  wordsOf(person.name.replace(/\b(?:OBE|MBE|CBE|JP)\b/g, '')).join(' ');

/**
 * One list of those at a meeting: the lists of the head first, then those named in sentences of the items
 * who are not on it yet. Two people of one name on one list stay two ("Ms J Meade, Mr J Meade").
 */
export function joinAttendance(listed: Attendee[], named: Attendee[]): Attendee[] {
  const joined = listed.filter((person, n) => !isNamedAgain(person, listed.slice(0, n)));
  const known = new Set(joined.map(key));
  for (const person of named) {
    const surname = key(person).split(' ').at(-1);
    const same = [...known].some(
      (other) =>
        other === key(person) ||
        (key(person) === surname &&
          other.endsWith(` ${surname}`) &&
          listedAs(listed, other) === person.as),
    );
    if (same) continue;
    known.add(key(person));
    joined.push(person);
  }
  return joined;
}

/** A substitute may stand among those present and once more in a list of substitutes. */
const isNamedAgain = (person: Attendee, before: Attendee[]): boolean =>
  person.as === 'substitute' && before.some((other) => key(other) === key(person));

const listedAs = (listed: Attendee[], name: string): string | undefined =>
  listed.find((person) => key(person) === name)?.as;
