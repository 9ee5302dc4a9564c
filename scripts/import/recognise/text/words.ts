/** The words of `text`: runs of letters and digits, folded, so that punctuation and quotes do not count. */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]/g, '');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How alike two texts are by their sets of words: 0 (nothing shared) to 1 (the same words). */
export function likeness(one: string, other: string): number {
  const a = new Set(wordsOf(one));
  const b = new Set(wordsOf(other));
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}

/** White space made single blanks, U+00A0 among it, and cut off at both ends. */
export const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether the letters of `text` are capitals ("CORPORATE PARENTING PANEL – 10th December 2024"). */
export function isCapitals(text: string): boolean {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 3 && lower <= upper / 5;
}
