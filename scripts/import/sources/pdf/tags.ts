/** What a tagged PDF says about a run: its block, its table cell, the level of its heading. */
export interface Tag {
  /** Runs with the same block belong to one paragraph. */
  block: string;
  heading: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** The table row, as an id, and the number of the cell in it, from 0. */
  cell: { row: string; column: number } | undefined;
}

// Standard structure types that hold one paragraph each (ISO 32000-1, 14.8.4).
const BLOCKS = new Set(['P', 'LBody', 'Lbody', 'LI', 'Caption', 'TD', 'TH', 'TOCI', 'Note']);
const HEADINGS = new Map<string, Tag['heading']>([
  ['H', 1],
  ['H1', 1],
  ['H2', 2],
  ['H3', 3],
  ['H4', 4],
  ['H5', 5],
  ['H6', 6],
]);

/** The tags of one page by content id; empty where the PDF is not tagged. */
export function tagsOf(tree: unknown, page: number): Map<string, Tag> {
  const found = new Map<string, Tag>();
  let count = 0;
  const fresh = () => `${page}.${(count += 1)}`;
  const walk = (node: unknown, inherited: Tag | undefined, column: number) => {
    if (typeof node !== 'object' || node === null) return;
    const id: unknown = Reflect.get(node, 'id');
    if (typeof id === 'string' && inherited !== undefined) found.set(id, inherited);
    const tag = tagOf(Reflect.get(node, 'role'), inherited, column, fresh);
    const children: unknown = Reflect.get(node, 'children');
    if (Array.isArray(children)) children.forEach((child, index) => walk(child, tag, index));
  };
  walk(tree, undefined, 0);
  return found;
}

function tagOf(
  role: unknown,
  inherited: Tag | undefined,
  column: number,
  fresh: () => string,
): Tag | undefined {
  if (typeof role !== 'string') return inherited;
  if (role === 'TR') {
    return { block: fresh(), heading: undefined, cell: { row: fresh(), column: 0 } };
  }
  const heading = HEADINGS.get(role);
  if (heading === undefined && !BLOCKS.has(role)) return inherited;
  const cell = inherited?.cell;
  const isCell = role === 'TD' || role === 'TH';
  return {
    block: fresh(),
    heading,
    cell: isCell && cell !== undefined ? { row: cell.row, column } : cell,
  };
}
