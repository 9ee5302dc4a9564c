import { TITLES } from '../../../src/record/names.ts';

/** A person as minutes name them, taken apart so that the record format can take the name apart again. */
export interface PersonAsWritten {
  /** The one title the format knows, or undefined. */
  title: string | undefined;
  /** The name without titles and honours: what a person is known by. */
  name: string;
  /** "OBE", "MBE JP", or undefined. */
  honours: string | undefined;
}

// "R C Love, OBE", "Diane Hale MBE JP", "(…) PhD"
const HONOURS =
  /[,\s]+((?:OBE|MBE|CBE|KBE|DBE|BEM|JP|DL|QC|KC|MP|MSP|PhD|FRCP|AM)(?:[,\s]+(?:OBE|MBE|CBE|KBE|DBE|BEM|JP|DL|QC|KC|MP|MSP|PhD|FRCP|AM))*)\.?$/;

// Titles that minutes write before those the format knows: "County Councillor", "The Rt Hon the Lord Provost".
const BEFORE_TITLES =
  /^(?:the|rt\.?|right|hon(?:ourable)?\.?|worshipful|county|town|parish|borough|city|deputy|lord (?:mayor|provost)|mayor|honorary)\s+(?=\S+\s)/i;

const SORTED = [...TITLES].sort((a, b) => b.length - a.length);

/** Takes a name as the source writes it apart: "County Councillor Mrs A Lund", "Mr R C Love, OBE". */
export function personAsWritten(written: string): PersonAsWritten {
  const honours = HONOURS.exec(written)?.[1]?.replace(/\s*,\s*/g, ' ');
  let name = written.replace(HONOURS, '').replace(/\s+/g, ' ').trim();
  let title: string | undefined;
  for (;;) {
    const known = SORTED.find((one) => new RegExp(`^${one}\\.?\\s+\\S`, 'i').test(name));
    if (known !== undefined) title = known;
    const before = name;
    name = name.replace(known === undefined ? BEFORE_TITLES : new RegExp(`^${known}\\.?\\s+`, 'i'), '');
    if (name === before) break;
  }
  return { title, name: name.replace(/\s*,.*$/, '').replace(/\s*\(.*$/, ''), honours };
}

/**
 * A name as the record format takes it: title, name, a role at the meeting in brackets, then job
 * title and honours after a comma.
 */
export function asRecorded(person: PersonAsWritten, role?: string, post?: string): string {
  const named = [person.title, person.name].filter((part) => part !== undefined).join(' ');
  const bracket = role === undefined ? '' : ` (${role.replace(/[()]/g, '').trim()})`;
  return [named + bracket, person.honours, post].filter((part) => part !== undefined).join(', ');
}
