import type { AboutFile, KnownName, Start } from '../data/format.ts';
import { kindBit, traitBits } from '../data/traits.ts';
import { KINDS } from '../kinds.ts';
import { countsAbout } from './about.ts';
import type { PeriodRecords } from './asking.ts';
import { dateOf } from './records.ts';

/** How many records a choice of a narrowing leaves; undefined where that was not counted. */
export interface Choice {
  value: string;
  name: string;
  records: number | undefined;
}

type Counts = Map<string, number>;

function add(counts: Counts, value: string, records = 1): void {
  counts.set(value, (counts.get(value) ?? 0) + records);
}

/** The choices among what is known, in the order of their names; without those that leave nothing. */
function choices(counts: Counts, known: readonly KnownName[]): Choice[] {
  return known
    .flatMap(([value, name]) => {
      const records = counts.get(value) ?? 0;
      return records > 0 ? [{ value, name, records }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Bodies of some records, in the order of their names. */
export function bodyChoices(all: readonly PeriodRecords[], start: Start): Choice[] {
  const counts: Counts = new Map();
  for (const { search, records } of all) {
    for (const record of records) {
      const body = start.bodies[search.records.bodies[record] ?? -1];
      if (body) add(counts, body[0]);
    }
  }
  return choices(counts, start.bodies);
}

/**
 * Years, newest first: of some records, and those of periods that were not asked.
 * @param left the places of these periods.
 */
export function yearChoices(
  all: readonly PeriodRecords[],
  left: readonly number[],
  start: Start,
): Choice[] {
  const counts: Counts = new Map();
  for (const { search, records } of all) {
    for (const record of records) add(counts, dateOf(search.records, record).slice(0, 4));
  }
  const uncounted = new Set(yearsOf(start, left));
  return [...new Set([...counts.keys(), ...uncounted])]
    .sort()
    .reverse()
    .map((year) => ({
      value: year,
      name: year,
      records: uncounted.has(year) ? undefined : counts.get(year),
    }));
}

/** The years of some periods by their places, each once, in order. */
export function yearsOf({ periods }: Start, places: readonly number[]): string[] {
  const years = new Set<string>();
  for (const place of places) {
    const [first, last] = [periods[place]?.from, periods[place]?.to].map((date) =>
      Number(date?.slice(0, 4)),
    );
    for (let year = first ?? 0; year <= (last ?? -1); year++) years.add(String(year));
  }
  return [...years].sort();
}

/** Kinds of some records, in the order of the kinds; their names are the interface's. */
export function kindChoices(
  all: readonly PeriodRecords[],
): { value: (typeof KINDS)[number]; records: number }[] {
  const bits = all.flatMap(({ search, records }) =>
    records.map((record) => traitBits(search.opened.traits, record)),
  );
  return KINDS.map((kind) => ({
    value: kind,
    records: bits.filter((one) => (one & kindBit(kind)) !== 0).length,
  })).filter(({ records }) => records > 0);
}

/** People whom some records concern, or topics that they are about, in the order of their names. */
export async function aboutChoices(
  all: readonly PeriodRecords[],
  known: readonly KnownName[],
  fileOf: (period: number) => Promise<AboutFile>,
): Promise<Choice[]> {
  const counts: Counts = new Map();
  const files = await Promise.all(all.map(({ period }) => fileOf(period)));
  files.forEach((file, at) => {
    for (const [id, records] of countsAbout(file, all[at]?.records ?? [])) add(counts, id, records);
  });
  return choices(counts, known);
}
