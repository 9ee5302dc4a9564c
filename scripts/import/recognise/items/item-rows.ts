import type { Line } from '../../source.ts';
import { RUN_IN_LABEL } from '../item/labels.ts';
import { numberAlone } from './item-number.ts';
import { splitTitleFromAgenda } from './agenda-words.ts';

/** "| 3. | Bandstand The Panel will consider … Minutes: … |": a row of the item table with all words in one cell. */
const isItemRow = ({ cells }: Line): boolean =>
  cells !== undefined && cells.length >= 2 && numberAlone(cells[0] ?? '') !== null;

/** Unwraps rows of the item table into the lines that they were: number, title, agenda words, labels. */
export const unwrapItemRows = (lines: Line[]): Line[] =>
  lines.flatMap((line) => (isItemRow(line) ? linesOfRow(line) : [line]));

function linesOfRow({ cells = [], place, links }: Line): Line[] {
  const [number = '', ...rest] = cells.filter((cell) => cell !== '');
  const [titled = '', ...labelled] = rest.flatMap((cell) => cell.split(RUN_IN_LABEL));
  const { title, agenda } = splitTitleFromAgenda(titled) ?? { title: titled, agenda: '' };
  const texts = [number, title, agenda, ...labelled].filter((text) => text !== '');
  return texts.map((text, n) => ({ text, place, ...(n === 1 && links ? { links } : {}) }));
}
