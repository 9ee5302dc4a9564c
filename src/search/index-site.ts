import type { Archive } from '../archive/archive.ts';
import type { Content } from '../archive/content.ts';
import { knownNames } from './index/known-names.ts';
import { writePagefind } from './index/pagefind.ts';
import { searchRecords } from './index/search-records.ts';
import { writeIndex } from './index/write-index.ts';

/**
 * Writes the search index of a built site, one record an agenda item and one a paper: Pagefind's
 * into `<outDir>/pagefind`, and the one that the search page asks into `<outDir>/search/data`.
 * Gives how many of each were indexed; throws on any error.
 */
export async function indexSite(
  content: Content,
  archive: Archive,
  outDir: string,
): Promise<{ items: number; papers: number }> {
  const { items, papers } = searchRecords(content, archive);
  const { language } = archive.facts;
  const records = [...items, ...papers].sort((a, b) =>
    a.date === b.date ? 0 : a.date < b.date ? -1 : 1,
  );
  await writePagefind(records, language, outDir);
  writeIndex({ records, ...knownNames(archive), language }, outDir);
  return { items: items.length, papers: papers.length };
}
