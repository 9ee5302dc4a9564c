import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Line } from '../../source.ts';
import type { Walk } from './blocks.ts';

/**
 * The lines of a table: of a data table one line a row with its cells; a layout table is unwrapped
 * and its cells are read one after the other.
 */
export function tableLines(table: Element, walk: Walk): Line[] {
  const caption = select('caption', table);
  const lines: Line[] = caption === undefined ? [] : walk(caption.children);
  const layout = isLayout(table);
  for (const row of ownRows(table)) {
    const cells = row.children.filter(
      (child) => child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
    );
    const contents = cells.map((cell) => (cell.type === 'element' ? walk(cell.children) : []));
    const filled = contents.filter((cell) => cell.length > 0);
    if (layout || filled.length < 2) lines.push(...contents.flat());
    else lines.push(rowLine(contents));
  }
  return lines;
}

function rowLine(contents: Line[][]): Line {
  const cells = contents.map((lines) =>
    lines.map((line) => [line.marker, line.text].filter(Boolean).join(' ')).join('; '),
  );
  const links = contents.flat().flatMap((line) => line.links ?? []);
  const first = contents.flat()[0];
  const bold = contents.flat().every((line) => line.bold === true);
  return {
    text: cells.filter((cell) => cell !== '').join(' | '),
    place: first?.place ?? {},
    cells,
    ...(links.length > 0 ? { links } : {}),
    ...(bold ? { bold } : {}),
  };
}

// A cell with this many blocks holds a part of the page, not a value.
const BLOCKS_OF_LAYOUT = 4;

function isLayout(table: Element): boolean {
  if (table.properties['role'] === 'presentation') return true;
  if (select('table, h1, h2, h3', withoutSelf(table)) !== undefined) return true;
  if (select('th', table) !== undefined) return false;
  return selectAll('td', table).some(
    (cell) =>
      cell.children.filter(
        (child) => child.type === 'element' && /^(?:p|div|ul|ol)$/.test(child.tagName),
      ).length >= BLOCKS_OF_LAYOUT,
  );
}

function withoutSelf(table: Element): Element {
  return { ...table, tagName: 'div' };
}

/** The rows of a table, not those of tables inside it. */
export function ownRows(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? ownRows(child) : [];
  });
}
