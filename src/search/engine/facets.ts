import type { FacetFile, Start } from '../data/format.ts';
import { kindBit, traitBits } from '../data/traits.ts';
import { KINDS } from '../kinds.ts';
import { dateOf, type Records } from './records.ts';

/** How many records a choice of a narrowing leaves. */
export interface Choice {
  value: string;
  name: string;
  records: number;
}

function counted(
  records: readonly number[],
  valuesOf: (record: number) => readonly number[],
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const record of records) {
    for (const value of valuesOf(record)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function choices(
  counts: ReadonlyMap<number, number>,
  known: readonly (readonly [id: string, name: string, ...others: string[]])[],
): Choice[] {
  return [...counts]
    .flatMap(([index, records]) => {
      const found = known[index];
      return found ? [{ value: found[0], name: found[1], records }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Bodies of some records, in the order of their names. */
export function bodyChoices(found: readonly number[], records: Records, start: Start): Choice[] {
  return choices(
    counted(found, (record) => [records.bodies[record] ?? -1]),
    start.bodies,
  );
}

/** Years of some records, newest first. */
export function yearChoices(found: readonly number[], records: Records): Choice[] {
  const counts = counted(found, (record) => [Number(dateOf(records, record).slice(0, 4))]);
  return [...counts]
    .map(([year, count]) => ({ value: String(year), name: String(year), records: count }))
    .sort((a, b) => Number(b.value) - Number(a.value));
}

/** Kinds of some records, in the order of the kinds; their names are the interface's. */
export function kindChoices(found: readonly number[], start: Start): Omit<Choice, 'name'>[] {
  const bits = found.map((record) => traitBits(start.traits, record));
  return KINDS.map((kind) => ({
    value: kind,
    records: bits.filter((one) => (one & kindBit(kind)) !== 0).length,
  })).filter(({ records }) => records > 0);
}

/** People whom some records concern, in the order of their names. */
export function personChoices(found: readonly number[], facets: FacetFile, start: Start): Choice[] {
  return choices(
    counted(found, (record) => facets.people[record] ?? []),
    start.people,
  );
}

/** Topics that some records are about, in the order of their names. */
export function topicChoices(found: readonly number[], facets: FacetFile, start: Start): Choice[] {
  return choices(
    counted(found, (record) => facets.topics[record] ?? []),
    start.topics,
  );
}
