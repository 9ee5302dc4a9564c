import { withBase } from '../../archive/addresses.ts';
import { searchWordingOf } from '../../wording/searching.ts';

/** The language of the page, BCP 47. */
const language = document.documentElement.lang;

/** The words of the search in the page's language. */
export const t = searchWordingOf(language);

/** An address of this site with its base path. */
export function href(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}

/** "9 August 2017" for a day, "August 2017" for a month, "2017" for a year. */
export function longDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const noon = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1), 12);
  const parts: Intl.DateTimeFormatOptions = {
    ...(day !== undefined && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(language, parts).format(noon);
}

/** How much of what was asked stands in the title of the page. */
const MOST_OF_TITLE = 60;

/** The title of the page while it shows what was found: what was asked, then the page's own title. */
export function titleOf(asked: string, title: string): string {
  if (asked === '') return title;
  const isLong = asked.length > MOST_OF_TITLE;
  return `${isLong ? `${asked.slice(0, MOST_OF_TITLE)}…` : asked} – ${title}`;
}
