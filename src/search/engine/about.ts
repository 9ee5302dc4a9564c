import type { AboutFile } from '../data/format.ts';

/** The records, from the steps between them, that one place of a file of them says. */
function recordsAt({ steps }: AboutFile, place: number): number[] {
  let record = 0;
  return (steps[place] ?? []).map((step) => (record += step));
}

/** The records that concern a person or are about a topic, by their id, in order. */
export function recordsAbout(about: AboutFile, id: string): number[] {
  return recordsAt(about, about.ids.indexOf(id));
}

/** How many of some records concern each person, or are about each topic, by their ids. */
export function countsAbout(about: AboutFile, found: readonly number[]): Map<string, number> {
  const among = new Uint8Array(about.records);
  for (const record of found) among[record] = 1;
  return new Map(
    about.ids.map((id, place) => [
      id,
      recordsAt(about, place).reduce((sum, record) => sum + (among[record] ?? 0), 0),
    ]),
  );
}
