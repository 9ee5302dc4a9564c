import type { ItemNumber } from './item-number.ts';

/** A place where an item may begin. */
export interface Candidate {
  /** Index of its first line. */
  at: number;
  number: ItemNumber;
  /** How its number stands: alone, before the title, above "(Item 3)" …; items of one meeting stand alike. */
  form: string;
  /** How much what follows looks like a title. */
  likeness: number;
}

const styleOf = ({ form, number }: Candidate): string => `${form} ${number.stop} ${number.series}`;

/** What it is worth that `next` follows `before`: the next number most, a leap little, a step back nothing at all. */
function step(before: Candidate, next: Candidate): number | null {
  if (before.number.series !== next.number.series) return null;
  const ahead = next.number.count - before.number.count;
  if (ahead === 0) return next.number.letter === before.number.letter + 1 ? 2 : null;
  if (ahead < 0 || ahead > 6) return null;
  const order = ahead === 1 ? 3 : -2 * (ahead - 1);
  return order + (styleOf(before) === styleOf(next) ? 1 : -2);
}

/** A meeting's items are sought this far back in the list of candidates; more are never open at once. */
const REACH = 400;

/**
 * The run of candidates that counts up best: one numbering from the first item to the last, which leaves out
 * the numbered paragraphs between. Empty if nothing counts up.
 */
export function bestChain(candidates: Candidate[]): Candidate[] {
  const best: number[] = [];
  const from: number[] = [];
  candidates.forEach((candidate, i) => {
    best[i] = candidate.likeness + (candidate.number.count <= 1 ? 1 : 0);
    from[i] = -1;
    for (let j = Math.max(0, i - REACH); j < i; j += 1) {
      const before = candidates[j];
      const worth = before && before.at < candidate.at ? step(before, candidate) : null;
      const total = (best[j] ?? 0) + (worth ?? 0) + candidate.likeness;
      if (worth !== null && total > (best[i] ?? 0)) {
        best[i] = total;
        from[i] = j;
      }
    }
  });
  const chain: Candidate[] = [];
  let at = best.reduce((top, score, i) => (score > (best[top] ?? 0) ? i : top), 0);
  while (at >= 0 && candidates[at]) {
    const link = candidates[at];
    if (link) chain.unshift(link);
    at = from[at] ?? -1;
  }
  return chain;
}
