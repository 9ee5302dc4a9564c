import { TITLES } from '../../../src/record/names.ts';
import { splitHonorific } from '../recognise/people/honorifics.ts';

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
  /(?<![,\s])[,\s]+((?:OBE|MBE|CBE|KBE|DBE|BEM|JP|DL|QC|KC|MP|MSP|PhD|FRCP|AM)(?:[,\s]+(?:OBE|MBE|CBE|KBE|DBE|BEM|JP|DL|QC|KC|MP|MSP|PhD|FRCP|AM))*)\.?$/;

// "Sir" at the end of "The Rt Hon The Lord Provost Alderman Sir": the title next to the name.
const LAST_TITLE = new RegExp(`\\b(${TITLES.join('|')})$`, 'i');

/** Takes a name as the source writes it apart: "County Councillor Mrs A Lund", "Mr R C Love, OBE". */
export function personAsWritten(written: string): PersonAsWritten {
  const honours = HONOURS.exec(written)?.[1]?.replace(/\s*,\s*/g, ' ');
  const { title, rest } = splitHonorific(written.replace(HONOURS, '').replace(/\s+/g, ' ').trim());
  return {
    title: LAST_TITLE.exec(title ?? '')?.[1],
    name: rest.replace(/\s*,.*$/, '').replace(/\s*\(.*$/, ''),
    honours,
  };
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
