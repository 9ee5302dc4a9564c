import { readFileSync } from 'node:fs';
import { readItems, type Item } from '../../src/record/items.ts';
import type { Block } from '../../src/record/passages.ts';
import { splitRecord } from '../../src/record/split.ts';

/** The items of a meeting's record and the words above them, whether or not its front matter is right. */
export interface Agenda {
  id: string;
  file: string;
  preamble: readonly Block[];
  items: readonly Item[];
}

/** The items alone of a record whose front matter is wrong; none if the file cannot be parted. */
export function agendaOf(id: string, file: string): Agenda {
  const split = splitRecord(readFileSync(file), file);
  if ('problem' in split) return { id, file, preamble: [], items: [] };
  const { preamble, items } = readItems(split.ok.body, file, split.ok.bodyOffset);
  return { id, file, preamble, items };
}
