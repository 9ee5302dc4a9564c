import type { Line } from '../../source.ts';
import type { ItemDraft } from '../drafts.ts';
import { attendanceLabel, PRESENT_LABEL } from '../attendance/attendance-labels.ts';
import { isItemLabel, itemLabel } from '../item/labels.ts';
import { splitMarker } from '../text/list-marker.ts';
import { cleanTitle, titleLikeness } from './title.ts';

/** Space above a line that parts items where all numbers are lost: more than between paragraphs. */
const WIDE = 2;

/** Space above a paragraph so wide that a heading must have stood there. */
const VERY_WIDE = 4;

/** A title by its looks: short, no sentence, set apart, and something below it. */
function isTitle(line: Line, next: Line | undefined): boolean {
  const { attached } = cleanTitle(line.text);
  if (attached && line.text.length < 250) return true;
  const apart = (line.gap ?? 0) >= WIDE || line.heading !== undefined || line.bold === true;
  if (!apart || !next || isItemLabel(line.text) || splitMarker(line.text).marker !== null)
    return false;
  return (
    titleLikeness(line, line.text) > 0 &&
    line.text.length < 120 &&
    !/^(?:RESOLVED|Resolved|AGREED|NOTED|ACTION)/.test(line.text)
  );
}

/**
 * Cuts items where numbers and labels are lost, by the looks of titles and the space around them. A paragraph
 * after a very wide space, in an item that has its agenda words and its minutes, begins an item whose heading is lost.
 */
export function cutUnnumberedItems(lines: Line[]): { head: Line[]; items: ItemDraft[] } {
  const head: Line[] = [];
  const items: ItemDraft[] = [];
  lines.forEach((line, at) => {
    const item = items.at(-1);
    if (!listsPeople(line) && (isTitle(line, lines[at + 1]) || isLabelledTitle(lines, at, item)))
      items.push({ number: null, title: cleanTitle(line.text).title, heading: [line], body: [] });
    else if (!item) head.push(line);
    else if (headingLost(item, line))
      items.push({ number: null, title: '', heading: [], body: [line] });
    else item.body.push(line);
  });
  return { head, items };
}

/** "PRESENT: Councillors Ashe and Pell": a list of those at the meeting is no title. */
const listsPeople = ({ text }: Line): boolean =>
  PRESENT_LABEL.test(text) && (attendanceLabel(text)?.rest ?? '') !== '';

/** How far below its title an item's "Minutes:" or "Decision:" stands, in lines. */
const LABEL_REACH = 5;

/** Where labels are kept but numbers are not: the first title-like line after an item that has had its label. */
function isLabelledTitle(lines: Line[], at: number, item: ItemDraft | undefined): boolean {
  const line = lines[at];
  if (!line || isItemLabel(line.text) || splitMarker(line.text).marker !== null) return false;
  if (item && !item.body.some(({ text }) => opensMinutes(text))) return false;
  const below = lines.slice(at + 1, at + 1 + LABEL_REACH);
  return below.some(({ text }) => opensMinutes(text)) && titleLikeness(line, line.text) > 0;
}

const opensMinutes = (text: string): boolean =>
  ['minutes', 'decision'].includes(itemLabel(text)?.part ?? '');

const headingLost = (item: ItemDraft, line: Line): boolean =>
  (line.gap ?? 0) >= VERY_WIDE &&
  item.body.length >= 2 &&
  item.body.slice(1).some(({ gap }) => (gap ?? 0) > WIDE) &&
  splitMarker(line.text).marker === null;
