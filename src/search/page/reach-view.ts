import type { Period, Start } from '../data/format.ts';
import type { Asking, Hit } from '../engine/asking.ts';
import { kindBit, traitBits } from '../data/traits.ts';
import { yearsOf } from '../engine/facets.ts';
import { longDate, t } from './site.ts';

const YEAR = /^\d{4}$/; // the name of a period that is a whole year: 2024

function among({ periods }: Start, places: readonly number[]): Period[] {
  return places.flatMap((place) => periods[place] ?? []);
}

/** The first and the last date of some periods, cut to so many characters. */
function ends(periods: readonly Period[], length: number): [from: string, to: string] {
  const from = periods.map((period) => period.from.slice(0, length)).sort();
  const to = periods.map((period) => period.to.slice(0, length)).sort();
  return [from[0] ?? '', to.at(-1) ?? ''];
}

/** The span of some periods by their places: `2025`, `2023–2025`, `July 2025–December 2025`. */
export function spanOf(start: Start, places: readonly number[]): string {
  const periods = among(start, places);
  const whole = periods.every(({ name }) => YEAR.test(name));
  const [from, to] = ends(periods, whole ? 'YYYY'.length : 'YYYY-MM'.length);
  return from === to ? longDate(from) : `${longDate(from)}–${longDate(to)}`;
}

/** How many years a search has not looked at yet, though it may find something there. */
export function yearsLeft({ left }: Asking, start: Start): number {
  return yearsOf(start, left).length;
}

/** How many of the records found are papers. */
export function papersIn(asking: Asking): number {
  const periods = asking.without('kind');
  const traits = new Map(periods.map(({ period, search }) => [period, search.opened.traits]));
  const isPaper = ({ period, record }: Hit): boolean =>
    (traitBits(traits.get(period) ?? '', record) & kindBit('paper')) !== 0;
  return asking.hits.filter(isPaper).length;
}

function searched(start: Start, places: readonly number[], left: string): string {
  const periods = among(start, places);
  const sum = (kind: 'items' | 'papers'): number =>
    periods.reduce((all, period) => all + period[kind], 0);
  const [from, to] = ends(periods, 'YYYY-MM-DD'.length);
  return t.searched(sum('items'), sum('papers'), longDate(from), longDate(to), left);
}

/** What was searched, and how many years were not yet. */
export function reachOf(asking: Asking, start: Start): string {
  const years = yearsLeft(asking, start);
  const left = years > 0 ? t.notYet(years, asking.asked.state.sort === 'oldest') : '';
  return asking.searched.length === 0 ? '' : searched(start, asking.searched, left);
}

/** What there is to be searched. */
export function reachOfAll(start: Start): string {
  return searched(start, [...start.periods.keys()], '');
}
