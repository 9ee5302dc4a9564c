import type { Line } from '../../source.ts';
import type { MeetingDraft } from '../drafts.ts';
import { findTime } from '../text/clock.ts';
import { findDate, LONG_DATE, namesWeekday } from '../text/dates.ts';
import { squash } from '../text/words.ts';
import { committeeAndBareDate } from './bare-date.ts';

/** Lines of a page that say nothing about the meeting. */
const PAGE_WORDS =
  /^(?:agenda(?:,? (?:and|&) (?:draft )?(?:minutes|decisions)|, decisions and (?:draft )?minutes)?|(?:draft |printed )?minutes|rhaglen.*|note no\. item|items|eitemau|media|(?:note\s*\|?\s*)?(?:no\.|rhif\.?)\s*\|?\s*(?:item|eitem)|\|?\s*\|?|\|[-| ]+\|?|• ?share this.*|view directions|attendance details)$/i;

/** "Council - Wednesday, 24th September, 2008 2.00 pm, NEW": committee, date, time, status. */
const COMMITTEE_AND_DATE =
  /^(.*?\S)\s*(?:[-–—]|,)\s*(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|dydd \w+)\b)/i;

/** "Audit Committee - 10 February 2026 10.00 am", as made from the web service. */
const COMMITTEE_DATE_TIME = /^(.{3,120}?) - \d{1,2} \w+ \d{4} \d{1,2}[.:]\d{2}/;

/** "Finish time: 12.10 pm", from the web service. */
const FINISH = /^finish time\s*:\s*(.+)$/i;

const VENUE = /^(?:venue|location|lleoliad|place)\s*:\s*(.*)$/i;
const DIRECTIONS = /\.?\s*(?:view directions|view map)\b.*$/i;

/** "Contact: Josie Marwood  Email: …": the name stands before telephone and address. */
const CONTACT =
  /^(?:contact(?: officer)?|cyswllt|please ask for|ask for|clerk)\s*:\s*(.*?)(?:[,;]?\s*(?:e-?mail|tel(?:ephone)?|tel\. no|phone|ebost|on)\b.*|\s+[–-]\s*[\d(].*)?$/i;

/** "Cabinet - Tuesday, 5th May, 2020 2.00 pm, CANCELLED": the meeting was not held on that day. */
const CANCELLED = /,\s*(?:cancelled|postponed)\s*$/i;

/** What the line under a page's heading says of its meeting: date YYYY-MM-DD, start HH:mm. */
export interface CommitteeAndDate {
  body: string | null;
  date: string;
  start: string | null;
}

/** Takes what the lines above the items of a page say into `meeting`; the others stay in its head. */
export function readPageHead(lines: Line[], meeting: MeetingDraft): MeetingDraft {
  const read: MeetingDraft = { ...meeting, head: [] };
  const above = (index: number): string | undefined => lines[index - 1]?.text;
  // a date with its weekday is the surer sign: one without counts only where no line has it
  const dated = lines.some(({ text }, index) => committeeAndDate(text, above(index)) !== null)
    ? committeeAndDate
    : committeeAndBareDate;
  lines.forEach((line, index) => {
    if (PAGE_WORDS.test(line.text)) return;
    const venue = VENUE.exec(line.text)?.[1];
    const contact = CONTACT.exec(line.text)?.[1];
    const committee = dated(line.text, above(index));
    read.links.push(...(line.links ?? []));
    if (committee && read.date === null)
      Object.assign(read, committee, CANCELLED.test(line.text) && { cancelled: true });
    else if (FINISH.test(line.text)) read.end = findTime(line.text);
    else if (venue !== undefined) read.venue ??= squash(venue.replace(DIRECTIONS, '')) || null;
    else if (contact !== undefined) read.contact ??= personOf(contact);
    else read.head.push(line);
  });
  return read;
}

/** The name of a contact line, without the office after it. */
const personOf = (contact: string): string | null =>
  squash(contact.split(/,|\s[–-]\s/)[0] ?? '') || null;

/** Committee, date and time of the line under a page's heading; the committee may stand on the line above. */
export function committeeAndDate(text: string, above?: string): CommitteeAndDate | null {
  const date = findDate(text);
  if (date === null || text.length > 200 || !(namesWeekday(text) || COMMITTEE_DATE_TIME.test(text)))
    return null;
  const named = (COMMITTEE_AND_DATE.exec(text) ?? COMMITTEE_DATE_TIME.exec(text))?.[1];
  const onlyDate = /^(?:\S+day)\b/i.test(text);
  if (named === undefined && !onlyDate) return null;
  const body =
    named ??
    (above !== undefined && !PAGE_WORDS.test(above) && above.length < 120
      ? above.replace(/\s*[-–]$/, '')
      : null);
  const written = LONG_DATE.exec(text)?.[0] ?? '';
  return {
    body,
    date,
    start: findTime(text.slice(written === '' ? 0 : text.indexOf(written) + written.length)),
  };
}
