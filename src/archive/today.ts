import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import type { Archive } from './archive.ts';
import { note, question } from './asked.ts';

/** The question of a page that says when it was made. */
const TODAY = 'today';

/** The day it is in a time zone (IANA name), YYYY-MM-DD. */
export function dayIn(timeZone: string, now = new Date()): string {
  return format(new TZDate(now.getTime(), timeZone), 'yyyy-MM-dd');
}

question(TODAY, ({ facts }) => dayIn(facts['time-zone']));

/** The day it is where the archive is, YYYY-MM-DD. A page that asks is made anew every day. */
export function today({ facts }: Archive): string {
  note(TODAY);
  return dayIn(facts['time-zone']);
}
