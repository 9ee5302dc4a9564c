import { group } from './archive.ts';
import type { Involved } from './involvement.ts';
import type { Profile } from './profile.ts';

/** More items than this are shown a year at a time: a page of them stays below 100 KB compressed. */
export const MOST_ON_A_PAGE = 1000;

/** The items of a profile in one year. */
export interface ProfileYear {
  /** `YYYY`. */
  year: string;
  items: Profile['items'];
  count: number;
}

/** A profile's items by year, newest year first; none where one page can show them all. */
export function profileYears({ items }: Pick<Profile, 'items'>): ProfileYear[] {
  const all = Object.values(items).flat();
  if (all.length <= MOST_ON_A_PAGE) return [];
  const years = new Map<string, Involved[]>();
  for (const one of all) group(years, one.meeting.facts.date.slice(0, 4), one);
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, list]) => {
      const as = (part: Involved['as']): Involved[] => list.filter((one) => one.as === part);
      return {
        year,
        items: { presenting: as('presenting'), deciding: as('deciding'), named: as('named') },
        count: list.length,
      };
    });
}
