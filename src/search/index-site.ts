import type { Archive } from '../archive/archive.ts';
import type { Content } from '../archive/content.ts';
import { knownNames } from './index/known-names.ts';
import { searchRecords } from './index/search-records.ts';
import { writeIndex } from './index/write-index.ts';

/**
 * Writes the search index of a built site into `<outDir>/search/data`: one record an agenda item
 * and one a paper. Gives how many of each were indexed; throws on any error.
 */
export function indexSite(
  content: Content,
  archive: Archive,
  outDir: string,
): Promise<{ items: number; papers: number }> {
  const { items, papers } = searchRecords(content, archive);
  const records = [...items, ...papers].sort((a, b) =>
    a.date === b.date ? 0 : a.date < b.date ? -1 : 1,
  );
  writeIndex({ records, ...knownNames(archive), language: archive.facts.language }, outDir);
  return Promise.resolve({ items: items.length, papers: papers.length });
}
