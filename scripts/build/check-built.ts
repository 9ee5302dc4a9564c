import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../src/archive/archive.ts';

/** How many records the search index holds. */
export interface Indexed {
  items: number;
  papers: number;
}

/** The records that have a page each: their folder in the site and how many parts their ids have. */
const PAGES = [
  { folder: 'meetings', depth: 2, records: 'meetings' },
  { folder: 'papers', depth: 2, records: 'papers' },
  { folder: 'bodies', depth: 1, records: 'bodies' },
  { folder: 'topics', depth: 1, records: 'topics' },
  { folder: 'people', depth: 1, records: 'persons' },
] as const;

const MOST_NAMED = 10;

function foldersIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The ids of the pages that stand `depth` folders below a folder: `<a>/<b>` for 2. */
function pagesBelow(folder: string, depth: number): string[] {
  const names = foldersIn(folder);
  if (depth > 1) {
    return names.flatMap((name) =>
      pagesBelow(join(folder, name), depth - 1).map((below) => `${name}/${below}`),
    );
  }
  return names.filter((name) =>
    statSync(join(folder, name, 'index.html'), { throwIfNoEntry: false }),
  );
}

function differing(what: string, ids: string[]): string[] {
  if (ids.length === 0) return [];
  const more = ids.length > MOST_NAMED ? ', …' : '';
  return [`${String(ids.length)} ${what}: ${ids.slice(0, MOST_NAMED).join(', ')}${more}`];
}

/**
 * Checks that what was built is what was read: every record has its page, no page is without a
 * record, and the search index holds every item and paper. Throws with all that differs.
 * @param former places of pages that lead on or show a notice: `meetings/<body>/<date>`.
 */
export function checkBuilt(
  outDir: string,
  archive: Archive,
  indexed: Indexed,
  former: ReadonlySet<string> = new Set(),
): void {
  const differences = PAGES.flatMap(({ folder, depth, records }) => {
    const built = new Set(pagesBelow(join(outDir, folder), depth));
    const left = [...former].filter((place) => place.startsWith(`${folder}/`));
    const read = new Set([
      ...archive[records].keys(),
      ...left.map((place) => place.slice(folder.length + 1)),
    ]);
    return [
      ...differing(
        `of ${folder} without a page`,
        [...read].filter((id) => !built.has(id)),
      ),
      ...differing(
        `pages of ${folder} without a record`,
        [...built].filter((id) => !read.has(id)),
      ),
    ];
  });
  for (const kind of ['items', 'papers'] as const) {
    if (indexed[kind] === archive[kind].size) continue;
    differences.push(
      `${String(archive[kind].size)} ${kind} were read, ${String(indexed[kind])} are in the search index`,
    );
  }
  if (differences.length > 0) {
    throw new Error(`What was built is not what was read:\n  ${differences.join('\n  ')}`);
  }
}
