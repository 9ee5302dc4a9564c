import type { SearchRecord } from './search-record.ts';

const MOST_TITLES = 400;

/** The titles of records that stand oldest first: those of substance, each once, newest first. */
export function titlesOf(records: readonly SearchRecord[]): string[] {
  const titles = new Set<string>();
  for (const { title, procedure } of records.toReversed()) {
    if (titles.size >= MOST_TITLES) break;
    if (!procedure) titles.add(title);
  }
  return [...titles];
}

/** Titles to suggest, of periods from the newest on: each once, as many as are suggested. */
export function titlesToSuggest(ofPeriods: readonly string[][]): string[] {
  return [...new Set(ofPeriods.flat())].slice(0, MOST_TITLES);
}
