/** Words that any title may hold, and that say nothing of which paper it is. */
const USUAL_WORDS = new Set(
  'a an and at by council for from in of on or report reports the to update with'.split(' '),
);

// "Q4", "PSHE", "children's"
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** So many words in common make two titles agree; fewer do where one title has no other words. */
const ENOUGH = 2;

/** Whether two titles may name one paper: "Corporate Performance Q4 (2016/17)", "Q4 Performance Highlights". */
export function titlesAgree(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= Math.min(ENOUGH, a.size, b.size);
}

function wordsOf(title: string): Set<string> {
  const words = (title.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/’/g, "'"));
  return new Set(words.filter((word) => !USUAL_WORDS.has(word)));
}
