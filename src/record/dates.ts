// Imported one by one: the whole of date-fns and of its locales takes seconds to load.
import { format } from 'date-fns/format';
import { isExists } from 'date-fns/isExists';
import { cy } from 'date-fns/locale/cy';
import { enGB } from 'date-fns/locale/en-GB';
import { parse } from 'date-fns/parse';

/** A calendar day, `YYYY-MM-DD`; a string on purpose, so that no time zone can move it (ISO 8601). */
export type Day = string;

/** A day, a month or a year: `2017-02-20`, `2017-02` or `2017`. */
export type PartialDay = string;

/** The languages a council's archive can speak, by BCP 47 tag, with their date-fns locale. */
const LOCALES = { 'en-GB': enGB, en: enGB, cy } as const;

/** A BCP 47 tag this archive can format dates in. */
export type Language = keyof typeof LOCALES;

/**
 * The language tags an archive may have: those with words of the interface (`src/wording`). For Welsh
 * there are dates, and no words yet.
 */
export const LANGUAGES: readonly Language[] = ['en-GB', 'en'];

const DAY = /^\d{4}-\d{2}-\d{2}$/; // 2017-02-20
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/; // 2017-02
const YEAR = /^\d{4}$/; // 2017
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/; // 09:30

/** A day at local noon, so that formatting never crosses midnight; for formatting only. Throws on what is no day. */
function noon(day: Day): Date {
  if (!isDay(day)) throw new RangeError(`“${day}” is no day of the calendar (YYYY-MM-DD).`);
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), 12);
}

const formatted = new Map<string, string>();

/** A day by a pattern of date-fns; each is made once, for lists name the same days over and over. */
function said(day: Day, pattern: string, language: Language): string {
  const key = `${language} ${pattern} ${day}`;
  const known = formatted.get(key) ?? format(noon(day), pattern, { locale: LOCALES[language] });
  formatted.set(key, known);
  return known;
}

/** Whether the text is a day that exists, `YYYY-MM-DD` (2017-02-30 is not). */
export function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  return DAY.test(text) && isExists(year ?? 0, (month ?? 0) - 1, day ?? 0);
}

/** Whether the text is a day, a month (`YYYY-MM`) or a year (`YYYY`) that exists. */
export function isPartialDay(text: string): boolean {
  return YEAR.test(text) || MONTH.test(text) || isDay(text);
}

/** Whether the text is a time of day, `HH:mm`, 24 hours. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** The last day of the month of an impossible day such as `2017-02-30`: `2017-02-28`; undefined if that is not what is wrong. */
export function nearestDay(text: string): Day | undefined {
  if (!DAY.test(text)) return undefined;
  for (let day = Number(text.slice(8)) - 1; day > 27; day--) {
    const candidate = `${text.slice(0, 8)}${String(day).padStart(2, '0')}`;
    if (isDay(candidate)) return candidate;
  }
  return undefined;
}

/** Whether a fact dated from–to (either may be left out, each may be partial) holds on a day. */
export function holdsOn(
  dated: { from?: PartialDay | undefined; to?: PartialDay | undefined },
  day: Day,
): boolean {
  const { from, to } = dated;
  return (from === undefined || from <= day) && (to === undefined || day.slice(0, to.length) <= to);
}

/**
 * "20 February 2017" (or "Chwefror", in Welsh) for a day; "February 2017" for a month; "2017" for a
 * year. Throws a RangeError on what is none of them.
 */
export function longDate(day: PartialDay, language: Language): string {
  if (YEAR.test(day)) return day;
  return MONTH.test(day)
    ? said(`${day}-01`, 'MMMM yyyy', language)
    : said(day, 'd MMMM yyyy', language);
}

/** "Monday 20 February 2017". Throws a RangeError on what is no day. */
export function fullDate(day: Day, language: Language): string {
  return said(day, 'EEEE d MMMM yyyy', language);
}

/** A time `HH:mm` as people say it: `10am`, `2.15pm`. Throws a RangeError on what is no time. */
export function spokenTime(time: string): string {
  return format(parse(time, 'HH:mm', new Date(0)), 'h.mmaaa').replace('.00', '');
}
