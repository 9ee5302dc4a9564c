import type { Line } from '../../source.ts';
import type { ItemDraft } from '../drafts.ts';
import { itemLabel, RUN_IN_LABEL } from '../item/labels.ts';
import { numberAlone, numberBefore } from './item-number.ts';
import { splitTitleFromAgenda } from './agenda-words.ts';
import { cleanTitle } from './title.ts';

/** The bar that closes a table cell which came through as text: "… for item 7. |". */
const CELL_END = /(?:^|\s)\|+$/;
const CELL_START = /^\|+\s*/;

/** Whether a page came through as table cells in which title, agenda and minutes run on. */
export const isFlattened = (lines: Line[]): boolean =>
  lines.filter(({ text, cells }) => !cells && CELL_END.test(text)).length >= 2;

const withText = (line: Line, text: string): Line => ({ ...line, text });

/** Cuts a flattened page at its cell bars: one cell, one item. */
export function cutFlattenedItems(lines: Line[]): { head: Line[]; items: ItemDraft[] } {
  const cells: Line[][] = [[]];
  for (const line of lines) {
    const text = line.text.replace(CELL_START, '').replace(CELL_END, '').trim();
    if (text !== '')
      cells.at(-1)?.push(...text.split(RUN_IN_LABEL).map((part) => withText(line, part)));
    if (CELL_END.test(line.text)) cells.push([]);
  }
  const filled = cells.filter((cell) => cell.length > 0);
  const first = filled[0];
  const headed =
    first !== undefined && first.every(({ text }) => itemLabel(text)?.part === 'contact');
  return { head: headed ? first : [], items: filled.slice(headed ? 1 : 0).flatMap(itemsOfCell) };
}

/** A cell may hold the tail of an item whose start is lost, and then a whole one. */
function itemsOfCell(cell: Line[]): ItemDraft[] {
  const at = cell.findIndex(
    ({ text }) => splitTitleFromAgenda(text) !== null && itemLabel(text) === null,
  );
  const first = cell[at];
  if (at > 0 && first && cell.slice(0, at).every(({ text }) => itemLabel(text) === null)) {
    return [
      ...cell.slice(0, at).map((line) => ({ number: null, title: '', heading: [], body: [line] })),
      itemOf(cell.slice(at)),
    ];
  }
  return [itemOf(cell)];
}

function itemOf(cell: Line[]): ItemDraft {
  const [first, ...rest] = cell;
  if (!first) return { number: null, title: '', heading: [], body: [] };
  const number = numberAlone(first.text) ?? numberBefore(first.text)?.number ?? null;
  const titled =
    number === null ? first.text : (numberBefore(first.text)?.rest ?? rest[0]?.text ?? '');
  const body = number !== null && numberAlone(first.text) ? rest.slice(1) : rest;
  const split = splitTitleFromAgenda(titled);
  const { title } = cleanTitle(split?.title ?? titled);
  const agenda = split ? [withText(first, split.agenda)] : [];
  return {
    number: number?.written ?? null,
    title,
    heading: [withText(first, split?.title ?? titled)],
    body: [...agenda, ...body],
  };
}
