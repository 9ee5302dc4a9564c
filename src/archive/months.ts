import { group } from './archive.ts';
import type { MeetingEntry } from './entries.ts';

/** The meetings of one month, `YYYY-MM`. */
export interface Month {
  month: string;
  meetings: MeetingEntry[];
}

/** Meetings by month, in the order in which they are given. */
export function byMonth(meetings: readonly MeetingEntry[]): Month[] {
  const months = new Map<string, MeetingEntry[]>();
  for (const meeting of meetings) group(months, meeting.facts.date.slice(0, 7), meeting);
  return [...months].map(([month, held]) => ({ month, meetings: held }));
}

/** Meetings by year, newest year first, each year's oldest first. */
export function byYearOf(
  meetings: readonly MeetingEntry[],
): { year: string; meetings: MeetingEntry[] }[] {
  const years = new Map<string, MeetingEntry[]>();
  for (const meeting of meetings) group(years, meeting.facts.date.slice(0, 4), meeting);
  return [...years].map(([year, held]) => ({ year, meetings: held })).reverse();
}
