import type { Line } from '../../source.ts';
import type { ItemDraft } from '../drafts.ts';
import { cleanTitle, titleLikeness, USUAL_TITLES } from './title.ts';

/** "A. Welcome and apologies": a capital before a title. */
const LETTERED = /^([A-Z])[.)]\s+(\S.*)$/;

const FIRST = 'A'.charCodeAt(0);

/** Fewer are initials of names, not letters of items. */
const FEWEST = 3;

/**
 * Cuts items that are lettered: A, B, C … without a gap, one of them with a title that nearly every meeting has.
 * The letter stays in the title, since items are numbered in a record. Null if there are none.
 */
export function cutLetteredItems(lines: Line[]): { head: Line[]; items: ItemDraft[] } | null {
  const starts: { at: number; title: string }[] = [];
  lines.forEach((line, at) => {
    const [, letter = '', title = ''] = LETTERED.exec(line.text) ?? [];
    if (letter.charCodeAt(0) !== FIRST + starts.length || titleLikeness(line, title) <= 0) return;
    starts.push({ at, title });
  });
  if (starts.length < FEWEST || !starts.some(({ title }) => USUAL_TITLES.test(title))) return null;
  const items = starts.map(({ at }, n) => ({
    number: null,
    title: cleanTitle(lines[at]?.text ?? '').title,
    heading: lines.slice(at, at + 1),
    body: lines.slice(at + 1, starts[n + 1]?.at),
  }));
  return { head: lines.slice(0, starts[0]?.at), items };
}
