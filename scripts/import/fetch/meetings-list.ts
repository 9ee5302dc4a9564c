import { select, selectAll } from 'hast-util-select';
import { ImportProblem } from '../problem.ts';
import { visibleText } from '../sources/html/blocks.ts';
import { parseHtml } from '../sources/html/document.ts';
import { dateInLabel, recordKey } from './addresses.ts';

/** A meeting on a committee's list. */
export interface ListedMeeting {
  address: string;
  /** YYYY-MM-DD, or null where the link does not say. */
  date: string | null;
}

/** A committee's list: its name where the page gives one, and its meetings. */
export interface MeetingsList {
  body: string | undefined;
  meetings: ListedMeeting[];
}

// "Browse meetings - Audit Committee", "Meetings: Audit Committee", "Audit Committee"
const LIST_TITLE =
  /^(?:browse meetings|meetings|committee meetings|list of meetings)\s*(?:[-–:]|for|of)?\s*/i;

/**
 * Reads a committee's list of meetings (ieListMeetings.aspx).
 * @throws ImportProblem when it links to no meeting
 */
export function meetingsList(html: string, base: string): MeetingsList {
  const root = parseHtml(html);
  const found = new Map<string, ListedMeeting>();
  for (const link of selectAll('a[href]', root)) {
    const { href } = link.properties;
    if (typeof href !== 'string' || !/ieListDocuments\.aspx?/i.test(href)) continue;
    const clean = href.replace(/[\r\n\t]+/g, '').trim();
    if (!URL.canParse(clean, base)) continue;
    const address = new URL(clean, base).href;
    const key = recordKey(address);
    if (!found.has(key))
      found.set(key, { address, date: dateInLabel(visibleText(link).replace(/\s+/gu, ' ')) });
  }
  if (found.size === 0) {
    throw new ImportProblem(
      'this list links to no meeting',
      'Open it in a browser, choose the years you want, and copy its address from there.',
    );
  }
  const heading = select('h2.mgSubTitleTxt, h1.mgMainTitleTxt, h1', root);
  const title =
    heading === undefined
      ? ''
      : visibleText(heading).replace(/\s+/gu, ' ').trim().replace(LIST_TITLE, '');
  return { body: title === '' ? undefined : title, meetings: [...found.values()] };
}
