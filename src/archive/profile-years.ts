import { group, type Placed } from './archive.ts';
import { itemsOf, type Involvement } from './involvement.ts';
import type { Profile } from './profile.ts';

/** More items than this are shown a year at a time: a page of them stays below 100 KB compressed. */
export const MOST_ON_A_PAGE = 1000;

/** A year whose items have a page. A page of one year counts no other: it stays as it is when others grow. */
export interface YearChoice {
  /** `YYYY`. */
  year: string;
  count?: number;
}

/** The items of a profile in one year. */
export interface ProfileYear extends Required<YearChoice> {
  items: Involvement;
}

function yearOf({ meeting }: Placed): string {
  return meeting.facts.date.slice(0, 4);
}

function byYear(items: readonly Placed[]): Map<string, Placed[]> {
  const years = new Map<string, Placed[]>();
  for (const one of items) group(years, yearOf(one), one);
  return years;
}

/** A profile's items by year, newest year first; none where one page can show them all. */
export function profileYears({ items }: Pick<Profile, 'items'>): ProfileYear[] {
  const all = itemsOf(items);
  if (all.length <= MOST_ON_A_PAGE) return [];
  const [presenting, deciding, named] = [items.presenting, items.deciding, items.named].map(byYear);
  return [...new Set(all.map(yearOf))]
    .sort()
    .reverse()
    .map((year) => {
      const inYear: Involvement = {
        presenting: presenting?.get(year) ?? [],
        deciding: deciding?.get(year) ?? [],
        named: named?.get(year) ?? [],
      };
      return { year, items: inYear, count: itemsOf(inYear).length };
    });
}

/** The years that can be chosen on the page of one of them. */
export function choicesFrom(shown: ProfileYear, years: readonly ProfileYear[]): YearChoice[] {
  return years.map(({ year, count }) => (year === shown.year ? { year, count } : { year }));
}
