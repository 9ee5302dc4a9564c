import type { Line } from '../../source.ts';
import { parseNameList } from '../people/name-list.ts';
import { looksLikePerson } from '../people/person-shape.ts';
import type { WrittenName } from '../people/written-name.ts';

/** What stands behind a contact's name and office: "– 01632 960 218". */
const NUMBER_BEHIND = /\s*[–—]\s.*$|\s-\s.*$/;

/** Whom the lines under "Contact Officer:" name, as the record writes names, with the office. */
export function contactsOf(lines: readonly Line[]): string[] {
  return lines.flatMap(({ text }) => namesIn(text.replace(NUMBER_BEHIND, '')));
}

/** "Jane Roe, Head of Housing"; two names with a stroke between them are two contacts: "Jane Roe / John Doe". */
function namesIn(text: string): string[] {
  const parts = text.split(/\s\/\s/);
  const lists = parts.every((part) => looksLikePerson(part)) ? parts : [text];
  return lists.flatMap((list) => parseNameList(list).people.map(contactName));
}

/** A contact with the office, as the record writes names: "Toby Whitlock, Head of Landlord Services". */
const contactName = ({ title, name, role }: WrittenName): string =>
  [[title, name].filter(Boolean).join(' '), role].filter(Boolean).join(', ');
