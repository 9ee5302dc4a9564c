/** A capital inside a word, after at least two small letters: "theDemocracy", "2022thoughseveral" is found by the next rule. */
const INNER_CAPITAL = /(?<![\p{L}@./])\p{Ll}{2,}\p{Lu}\p{Ll}+/u;

/** Small words that, twice in one long word, say that blanks are lost: "briefupdatewasgivenon". */
const SMALL_WORDS =
  /was|were|given|with|that|the|and|for|how|what|has|have|should|could|into|from/g;
const SUSPICIOUS_LENGTH = 16;

const isGlued = (word: string): boolean => {
  if (INNER_CAPITAL.test(word)) return true;
  const small = word.toLowerCase();
  return small.length >= SUSPICIOUS_LENGTH && (small.match(SMALL_WORDS)?.length ?? 0) >= 2;
};

/** Addresses look glued and are not. */
const ADDRESS = /https?:|www\.|@/i;

/** Words of a text that seem to have lost the blanks between them; they are kept as recorded and remarked on. */
export function gluedWords(text: string): string[] {
  const words = text.split(/\s+/).filter((word) => !ADDRESS.test(word));
  return [
    ...new Set(words.map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')).filter(isGlued)),
  ];
}
