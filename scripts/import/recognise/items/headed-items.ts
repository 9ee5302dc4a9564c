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

/** "Apologies for Absence" is an item, and no list, where a sentence follows it. */
const titlesApologies = (lines: Line[], at: number): boolean =>
  /^apologies(?: for absence)?$/i.test(lines[at]?.text ?? '') &&
  /^(?:apologies|there were|no|none)\b.*\.$/i.test(lines[at + 1]?.text ?? '');

/** A short line in title case with space above it, after a full stop: a heading whose type is lost. */
function isQuietHeading(lines: Line[], at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!above || !line?.gap || !below || markedLine(line).marker !== null) return false;
  const words = line.text.split(' ').filter((word) => word.length > 3);
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const short = line.text.length < 80 && words.length > 0 && capitalised >= words.length * 0.7;
  const apart = /[.)]$/.test(above.text) && /[.:]$/.test(below.text);
  return short && apart && titleLikeness(line, line.text) > 0 && !attendanceLabel(line.text);
}

/** Cuts items by headings that carry no numbers; headings that follow at once on one another are one. Null if there are none. */
export function cutHeadedItems(lines: Line[]): { head: Line[]; items: ItemDraft[] } | null {
  const begun = lines.findLastIndex(
    ({ text }, at) =>
      at < 40 &&
      ((isDateLine(text) && !/\bnext\b/i.test(lines[at - 1]?.text ?? '')) ||
        (attendanceLabel(text) !== null && !titlesApologies(lines, at))),
  );
  const head = lines.slice(0, begun + 1);
  const items: ItemDraft[] = [];
  const capitals = lines.slice(begun + 1).some((line) => isHeading(line, true));
  for (const [n, line] of lines.slice(begun + 1).entries()) {
    const item = items.at(-1);
    const titled =
      isHeading(line, capitals) ||
      titlesApologies(lines, begun + 1 + n) ||
      (!capitals && isQuietHeading(lines, begun + 1 + n));
    if (titled && item && item.body.length === 0) {
      item.heading.push(line);
      item.title = `${item.title} ${cleanTitle(line.text).title}`;
    } else if (titled)
      items.push({ number: null, title: cleanTitle(line.text).title, heading: [line], body: [] });
    else (item?.body ?? head).push(line);
  }
  return items.length > 0 ? { head, items: numberedBelow(items) } : null;
}

/** Scottish minutes number their paragraphs through: the first below a heading has the number of the item. */
function numberedBelow(items: ItemDraft[]): ItemDraft[] {
  const firsts = items.map(({ body: [first] }) => (first ? markedLine(first) : null));
  const counts = firsts.map((first) =>
    /^\d{1,4}\.$/.test(first?.marker ?? '') ? Number.parseInt(first?.marker ?? '', 10) : 0,
  );
  const countUp = counts.every((count, n) => count > (counts[n - 1] ?? 0));
  if (items.length < 2 || !countUp) return items;
  return items.map((item, n) => ({
    ...item,
    number: String(counts[n]),
    body: item.body.map((line, at) => (at === 0 ? unmarked(line) : line)),
  }));
}

function unmarked(line: Line): Line {
  const { marker, ...rest } = line;
  return { ...rest, text: marker === undefined ? markedLine(line).rest : line.text };
}
