import type { Attendee } from '../../recognised.ts';
import { wordsOf } from '../text/words.ts';

const key = (person: Attendee): string =>
  wordsOf(person.name.replace(/\b(?:OBE|MBE|CBE|JP)\b/g, '')).join(' ');

/**
 * One list of those at a meeting: the lists of the head first, then those named in sentences of the items
 * who are not on it yet. Two people of one name on one list stay two ("Ms J Meade, Mr J Meade").
 */
export function joinAttendance(listed: Attendee[], named: Attendee[]): Attendee[] {
  const known = new Set(listed.map(key));
  const joined = [...listed];
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

const listedAs = (listed: Attendee[], name: string): string | undefined =>
  listed.find((person) => key(person) === name)?.as;
