import type { Archive } from '../archive/archive.ts';
import type { Content } from '../archive/content.ts';
import { knownNames } from './index/known-names.ts';
import { writePagefind } from './index/pagefind.ts';
import { searchRecords } from './index/search-records.ts';
import { searched, writeKnown } from './index/write-known.ts';

/**
 * Writes the search index of a built site, one record an agenda item and one a paper: Pagefind's
 * index of the words into `<outDir>/pagefind`, and what the archive knows of the records (names,
 * dates, kinds, texts, spellings) into `<outDir>/search/data`. Gives how many of each were indexed;
 * throws on any error.
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
  const indexable = { records, ...knownNames(archive), language };
  const { all, vocabulary } = searched(indexable);
  const ids = await writePagefind(all, language, outDir);
  writeKnown(indexable, vocabulary, ids, outDir);
  return { items: items.length, papers: papers.length };
}
