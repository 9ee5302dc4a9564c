import type { Line } from '../../source.ts';
import type { ItemDraft } from '../drafts.ts';
import { numberAlone } from './item-number.ts';
import { cleanTitle } from './title.ts';

/** The level of headings that carry item numbers as their marks, as the table of a web page gives them. */
function itemLevel(lines: Line[]): Line['heading'] {
  return lines.find(
    ({ heading, marker }) =>
      heading !== undefined && marker !== undefined && numberAlone(marker) !== null,
  )?.heading;
}

/** Cuts items at the headings of a web page or web-service answer; those without a number are items too. Null if it has none. */
export function cutMarkedHeadings(lines: Line[]): { head: Line[]; items: ItemDraft[] } | null {
  const level = itemLevel(lines);
  if (level === undefined) return null;
  const begun = lines.findIndex(({ heading, marker }) => heading === level && marker !== undefined);
  const head = lines.slice(0, begun);
  const items: ItemDraft[] = [];
  for (const line of lines.slice(begun)) {
    if (line.heading !== level) items.at(-1)?.body.push(line);
    else
      items.push({
        number: numberAlone(line.marker ?? '')?.written ?? null,
        title: cleanTitle(line.text).title,
        heading: [line],
        body: [],
      });
  }
  return { head, items };
}
