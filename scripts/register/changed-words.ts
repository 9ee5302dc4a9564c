/** How many words that both readings share are shown on each side of a change. */
const AROUND = 3;
/** The most words that are shown of one reading. */
const MOST = 16;

/** Some words from one to another, with … for those left out. */
function cut(words: readonly string[], from: number, to: number): string {
  const end = Math.min(to, from + MOST);
  const shown = words.slice(from, end).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${end < words.length ? ' …' : ''}`;
}

/** Two readings cut to what changed between them, with a few words on each side. */
export function changedWords(before: string, after: string): { before: string; after: string } {
  const [old, now] = [before.split(' '), after.split(' ')];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const from = Math.max(0, start - AROUND);
  const behind = Math.max(0, end - AROUND);
  return {
    before: cut(old, from, old.length - behind),
    after: cut(now, from, now.length - behind),
  };
}
