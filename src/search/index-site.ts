import type { Archive } from '../archive/archive.ts';
import type { Content } from '../archive/content.ts';
import { writePagefind } from './index/pagefind.ts';
import { searchRecords } from './index/search-records.ts';

/**
 * Writes the search index of a built site into `<outDir>/pagefind`: one record an agenda item and
 * one a paper. Gives how many of each were indexed; throws on any error.
 */
export async function indexSite(
  content: Content,
  archive: Archive,
  outDir: string,
): Promise<{ items: number; papers: number }> {
  const { items, papers } = searchRecords(content, archive);
  await writePagefind([...items, ...papers], archive.facts.language, outDir);
  return { items: items.length, papers: papers.length };
}
