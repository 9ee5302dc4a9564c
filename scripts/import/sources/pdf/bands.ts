import { columnsOf } from './columns.ts';
import type { PdfPage, Run } from './pages.ts';
import { rowsOf, type Row } from './rows.ts';
import { rowSpan, rowText } from './words.ts';

/**
 * The rows of a page from top to bottom. A row of a tagged table that fills two cells or more
 * becomes one row with `cells`; a table used for layout only (one cell filled) is unwrapped.
 */
export function bandsOf(page: PdfPage): Row[] {
  const outside: Run[] = [];
  const tableRows = new Map<string, Map<number, Run[]>>();
  for (const run of page.runs) {
    const cell = run.tag?.cell;
    if (cell === undefined) outside.push(run);
    else if (run.text.trim() !== '') {
      const row = tableRows.get(cell.row) ?? new Map<number, Run[]>();
      row.set(cell.column, [...(row.get(cell.column) ?? []), run]);
      tableRows.set(cell.row, row);
    }
  }
  const bands: Row[] = [];
  for (const columns of tableRows.values()) {
    const cells = [...columns.values()].map((runs) => rowsOf(runs, page.number));
    if (isLayout(cells)) bands.push(...cells.flat());
    else bands.push(tableRow(cells));
  }
  if (bands.length > 0)
    return [...bands, ...rowsOf(outside, page.number)].sort((a, b) => b.y - a.y);
  const columns = columnsOf(outside);
  const parts = columns.map((runs) => rowsOf(runs, page.number));
  return parts.length === 1 ? parts.flat() : parts.flatMap(withMargin);
}

/** In a column the margin is the column's own. */
function withMargin(rows: Row[]): Row[] {
  const margin = Math.max(0, ...rows.map((row) => rowSpan(row).right));
  return rows.map((row) => ({ ...row, margin }));
}

// A cell longer than this many printed lines is a column of the page, not a cell of a table.
const LONG_CELL = 14;

function isLayout(cells: Row[][]): boolean {
  return cells.length < 2 || cells.some((rows) => rows.length > LONG_CELL);
}

function tableRow(cells: Row[][]): Row {
  const tops = cells.flatMap((rows) => rows.slice(0, 1));
  const [first] = tops;
  return {
    page: first?.page ?? 1,
    y: Math.max(...tops.map((row) => row.y)),
    size: first?.size ?? 10,
    block: undefined,
    heading: first?.heading,
    segments: cells.map((rows) => ({
      text: rows.map(rowText).join(' '),
      x: Math.min(...rows.flatMap((row) => row.segments.map((segment) => segment.x))),
      right: Math.max(...rows.flatMap((row) => row.segments.map((segment) => segment.right))),
      bold: rows.every((row) => row.segments.every((segment) => segment.bold)),
    })),
    cells,
  };
}
