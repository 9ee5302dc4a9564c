import { readFileSync } from 'node:fs';
import { readItems, type Item } from '../../src/record/items.ts';
import { splitRecord } from '../../src/record/split.ts';

/** The items of a meeting's record, whether or not its front matter is right. */
export interface Agenda {
  id: string;
  file: string;
  items: readonly Item[];
}

/** The items alone of a record whose front matter is wrong; none if the file cannot be parted. */
export function agendaOf(id: string, file: string): Agenda {
  const split = splitRecord(readFileSync(file), file);
  if ('problem' in split) return { id, file, items: [] };
  return { id, file, items: readItems(split.ok.body, file, split.ok.bodyOffset).items };
}
