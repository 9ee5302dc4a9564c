import { findTime } from '../text/clock.ts';
import { findDate, isDateLine } from '../text/dates.ts';
import { squash } from '../text/words.ts';
import type { CommitteeAndDate } from './page-head.ts';

/** "Harbour Committee - 8th January, 2019 2.00 pm, NEW": committee, date, perhaps time and status. */
const COMMITTEE_THEN_DATE =
  /^(?:(.{3,120}?)\s*[-–—,]\s*)?(\d{1,2}(?:st|nd|rd|th)? \p{L}+\.?,? \d{4}\b.*?)(?:,\s*\p{Lu}+)?$/u;

/** What stands before a date that is not the meeting's: "Agenda published - 3 January 2019". */
const NO_COMMITTEE =
  /:|\d{4}|\b(?:published|despatched|dispatched|issued|dated|updated|deadline|last|next|previous|minutes|agenda|held|expected)\b/i;

/**
 * Committee, date and time of a page's head line whose date goes without its weekday. The line says
 * nothing else; the committee may stand on the line above.
 */
export function committeeAndBareDate(text: string, above?: string): CommitteeAndDate | null {
  const [, named, written = ''] = COMMITTEE_THEN_DATE.exec(text) ?? [];
  const body = named ?? above;
  const date = findDate(written);
  if (date === null || body === undefined || !isDateLine(written)) return null;
  if (NO_COMMITTEE.test(body) || body.length > 120 || !/\p{L}{3}/u.test(body)) return null;
  const year = date.slice(0, 4);
  const time = written.slice(written.indexOf(year) + year.length);
  return { body: squash(body.replace(/\s*[-–]$/, '')), date, start: findTime(time) };
}
