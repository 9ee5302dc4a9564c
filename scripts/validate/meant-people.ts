import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenName } from '../../src/record/names.ts';
import { splitRecord } from '../../src/record/split.ts';
import { slug } from '../../src/record/slugs.ts';
import type { Records } from './records.ts';

/** The texts under the key `name` in some facts, whatever else is wrong with them. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    key === 'name' && typeof one === 'string' ? [one] : namesIn(one),
  );
}

/** The names in the file of a person that could not be read, as far as they can be told. */
function namesUnread({ content: { folder, locate } }: Records, id: string): string[] {
  const file = join(folder, `people/${id}.md`);
  if (!locate.has(file)) return [];
  const split = splitRecord(readFileSync(file), file);
  return 'ok' in split ? namesIn(split.ok.yaml.value) : [];
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1);
}

/**
 * Whether a name may be meant for a person whose own file is reported: one that could not be read,
 * or that holds the name with a title. "Cllr Lee" may be ann-lee.
 */
export function meantPeople(records: Records): (name: string) => boolean {
  const unread = [...records.ids('people')].filter((id) => records.isUnread('people', id));
  const titled = [...records.people.byId.values()].flatMap(({ facts }) =>
    [facts.name, ...(facts.aliases ?? []).map(({ name }) => name)].filter(
      (name) => writtenName(name).title !== undefined,
    ),
  );
  const names = [...unread.flatMap((id) => namesUnread(records, id)), ...titled];
  const ids = new Set([...unread, ...names.map((name) => slug(writtenName(name).name))]);
  const surnames = new Set([...ids].filter((id) => id.includes('-')).map(lastPart));
  return (name) => ids.has(slug(name)) || surnames.has(lastPart(slug(name)));
}
