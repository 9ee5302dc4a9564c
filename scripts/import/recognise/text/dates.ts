const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** "24th April 2018", "Wednesday, 13th March, 2025", "3rd of June 2019", "17<sup>th</sup> January 2020" without the tags. */
export const LONG_DATE = new RegExp(
  `\\b(\\d{1,2})\\s?(?:st|nd|rd|th)?\\.?(?: day)?(?: of)? ${MONTH}\\b\\.?,? ?(\\d{4})\\b`,
  'i',
);

const WELSH_MONTHS = [
  'ionawr',
  'chwefror',
  'mawrth',
  'ebrill',
  'mai',
  'mehefin',
  'gorffennaf',
  'awst',
  'medi',
  'hydref',
  'tachwedd',
  'rhagfyr',
];

/** "3ydd Hydref, 2019". */
const WELSH_DATE = new RegExp(
  `\\b(\\d{1,2})(?:af|ain|il|ydd|edd|fed|ed|eg)? (${WELSH_MONTHS.join('|')}),? (\\d{4})\\b`,
  'i',
);

/** "March 18, 2020" and "MAY 4TH 2021". */
const AMERICAN_DATE = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');

/** "17/11/2022", "09.10.17", "5-6-2019": day first, as British councils write. */
const NUMERIC_DATE = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;

/** "2020-01-17". */
const ISO_DATE = /\b(\d{4})-(\d{2})-(\d{2})\b/;

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year > 1800 ? date.toISOString().slice(0, 10) : null;
};

const fullYear = (written: string): number =>
  written.length === 4 ? Number(written) : Number(written) + (Number(written) < 70 ? 2000 : 1900);

/** The first date written in `text` as YYYY-MM-DD, or null; an impossible one (31 February) is none. */
export function findDate(text: string): string | null {
  const long = LONG_DATE.exec(text);
  if (long) return iso(Number(long[3]), monthNumber(long[2] ?? ''), Number(long[1]));
  const american = AMERICAN_DATE.exec(text);
  if (american)
    return iso(Number(american[3]), monthNumber(american[1] ?? ''), Number(american[2]));
  const welsh = WELSH_DATE.exec(text);
  if (welsh)
    return iso(
      Number(welsh[3]),
      WELSH_MONTHS.indexOf((welsh[2] ?? '').toLowerCase()) + 1,
      Number(welsh[1]),
    );
  const day = ISO_DATE.exec(text);
  if (day) return iso(Number(day[1]), Number(day[2]), Number(day[3]));
  const numeric = NUMERIC_DATE.exec(text);
  if (numeric) return iso(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]));
  return null;
}

/** All long dates of `text` in their order: "held on 20 January 2021 and 28 January 2021" gives two. */
export function findDates(text: string): string[] {
  const all = [...text.matchAll(new RegExp(LONG_DATE, 'gi'))];
  return all.map((found) => findDate(found[0])).filter((date) => date !== null);
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bdydd \p{Lu}/iu;

/** What may stand beside a date in a line that holds a date and nothing else: "Thursday," "at 3.00 pm". */
const DATE_COMPANY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:date|held|on|at|the|from|time)\b|\b\d{1,2}[.:]\d{2}\b|\b[ap]\.?m\b|\b\d{1,2} ?(?:am|pm)\b|[\s,.:()–-]/gi;

/** Whether a line is a date and nothing else: "Monday 20th February 2017", "24 SEPTEMBER 2009". */
export function isDateLine(text: string): boolean {
  const found = LONG_DATE.exec(text) ?? NUMERIC_DATE.exec(text);
  return found !== null && text.replace(found[0], '').replace(DATE_COMPANY, '') === '';
}

/** Whether a line names a weekday: a sign that the date beside it is that of a meeting. */
export const namesWeekday = (text: string): boolean => WEEKDAY.test(text);
