import { takeMarker } from './marker.ts';
import type { Row, Segment } from './rows.ts';

const ALIGNED = 5;
const PITCH = 1.6;

/**
 * Finds tables of an untagged PDF: neighbouring rows whose segments begin at the same edges. Each
 * becomes a row with `cells`; a row that fills only later columns goes on with the row above it.
 */
export function alignedTables(rows: readonly Row[]): Row[] {
  const found: Row[] = [];
  let edges: number[] = [];
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    const above = found.at(-1);
    if (row.cells !== undefined) edges = [];
    else if (above?.cells !== undefined && edges.length > 0 && continues(above, row, edges)) {
      found[found.length - 1] = extended(above, row, edges);
      return;
    } else if (startsTableRow(row, next, edges)) {
      edges = row.segments.map((segment) => segment.x);
      found.push({ ...row, cells: row.segments.map((segment) => [alone(row, segment)]) });
      return;
    } else edges = [];
    found.push(row);
  });
  return found;
}

/** Two or more columns (a mark alone is none) that line up with the row below or the table above. */
function startsTableRow(row: Row, next: Row | undefined, edges: number[]): boolean {
  if (row.block !== undefined || (takeMarker(row)?.rest.length ?? row.segments.length) < 2)
    return false;
  const own = row.segments.slice(1).map((segment) => segment.x);
  const like = (others: number[]) =>
    own.some((x) => others.some((other) => Math.abs(other - x) < ALIGNED));
  if (edges.length > 0 && like(edges)) return true;
  return (
    next !== undefined && next.page === row.page && like(next.segments.map((segment) => segment.x))
  );
}

function continues(above: Row, row: Row, edges: number[]): boolean {
  const last =
    above.cells?.flat().reduce((low, other) => Math.min(low, other.y), Infinity) ?? Infinity;
  if (row.page !== above.page || last - row.y > PITCH * row.size) return false;
  const [first, ...later] = edges;
  return row.segments.every((segment) => {
    const inLater = later.some((x) => Math.abs(segment.x - x) < ALIGNED);
    return inLater && (first === undefined || segment.x - first > ALIGNED);
  });
}

function extended(above: Row, row: Row, edges: number[]): Row {
  const cells = (above.cells ?? []).map((own, column) => {
    const edge = edges[column];
    const more = row.segments.find(
      (segment) => edge !== undefined && Math.abs(segment.x - edge) < ALIGNED,
    );
    return more === undefined ? own : [...own, alone(row, more)];
  });
  return { ...above, cells };
}

function alone(row: Row, segment: Segment): Row {
  return { ...row, segments: [segment] };
}
