import { distance } from 'fastest-levenshtein';

const MOST_WORDS = 5000;

/**
 * The words of some texts that are most like a quotation: a run of as many words as it has, at most
 * half of its letters changed (Levenshtein distance); undefined when nothing is so near.
 */
export function nearestWords(quotation: string, texts: readonly string[]): string | undefined {
  const length = quotation.trim().split(/\s+/).length;
  let best: string | undefined;
  let least = Math.ceil(quotation.length / 2);
  for (const text of texts) {
    const words = text.split(/\s+/).slice(0, MOST_WORDS);
    for (let start = 0; start === 0 || start + length <= words.length; start++) {
      const run = words.slice(start, start + length).join(' ');
      const edits = distance(quotation, run);
      if (edits < least) [best, least] = [run, edits];
    }
  }
  return best;
}
