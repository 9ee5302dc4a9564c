import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to what was written, for "did you mean": within a third of its length
 * (Levenshtein distance, at least 2), ignoring case; undefined when nothing is near.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const from = written.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(from, candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
