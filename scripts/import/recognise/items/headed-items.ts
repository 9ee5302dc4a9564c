import type { Line } from '../../source.ts';
import { attendanceLabel } from '../attendance/attendance-labels.ts';
import type { ItemDraft } from '../drafts.ts';
import { isDateLine } from '../text/dates.ts';
import { markedLine } from '../text/list-marker.ts';
import { isCapitals } from '../text/words.ts';
import { cleanTitle, titleLikeness, USUAL_TITLES } from './title.ts';

/**
 * A heading without a number: in capitals, bold, marked as a heading, or a title that nearly every meeting has.
 * `capitals`: this source prints its headings in capitals, so that bold questions in the text are none.
 */
function isHeading(line: Line, capitals: boolean): boolean {
  if (/\?$/.test(line.text) || (capitals && !isCapitals(line.text))) return false;
  if (markedLine(line).marker !== null || isDateLine(line.text) || attendanceLabel(line.text))
    return false;
  const loud =
    isCapitals(line.text) ||
    line.heading !== undefined ||
    line.bold === true ||
    USUAL_TITLES.test(line.text);
  return (
    loud &&
    titleLikeness(line, line.text) >= 3 &&
    line.text.length < 150 &&
    !/^(?:RESOLVED|NOTED|AGREED|ACTION|NOTE)\b/.test(line.text)
  );
}

/** Cuts items by headings that carry no numbers; headings that follow at once on one another are one. Null if there are none. */
export function cutHeadedItems(lines: Line[]): { head: Line[]; items: ItemDraft[] } | null {
  const begun = lines.findLastIndex(
    ({ text }, at) => at < 40 && (attendanceLabel(text) !== null || isDateLine(text)),
  );
  const head = lines.slice(0, begun + 1);
  const items: ItemDraft[] = [];
  const capitals = lines.slice(begun + 1).some((line) => isHeading(line, true));
  for (const line of lines.slice(begun + 1)) {
    const item = items.at(-1);
    if (isHeading(line, capitals) && item && item.body.length === 0) {
      item.heading.push(line);
      item.title = `${item.title} ${cleanTitle(line.text).title}`;
    } else if (isHeading(line, capitals))
      items.push({ number: null, title: cleanTitle(line.text).title, heading: [line], body: [] });
    else (item?.body ?? head).push(line);
  }
  return items.length > 0 ? { head, items } : null;
}
