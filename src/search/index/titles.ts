import type { TitleFile } from '../data/format.ts';
import type { SearchRecord } from './search-record.ts';

const MOST_TITLES = 400;

/** Titles to suggest: those of substance, each once, newest first. Records stand oldest first. */
export function titleFile(records: readonly SearchRecord[]): TitleFile {
  const titles = new Set<string>();
  for (const { title, procedure } of [...records].reverse()) {
    if (!procedure && titles.size < MOST_TITLES) titles.add(title);
  }
  return { titles: [...titles] };
}
