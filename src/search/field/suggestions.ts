function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A name that may be suggested, and as it is compared. */
export interface Suggestion {
  name: string;
  text: string;
}

/** Names made ready for being compared while someone types. */
export function prepared(names: readonly string[]): Suggestion[] {
  return names.map((name) => ({ name, text: plain(name) }));
}

/** Names that begin with what was written, then names of which another word does; each once. */
export function suggestions(
  folded: readonly Suggestion[],
  written: string,
  most: number,
): string[] {
  const sought = plain(written);
  const begin = folded.filter(({ text }) => text.startsWith(sought));
  const within = folded.filter(
    ({ text }) => !text.startsWith(sought) && text.includes(` ${sought}`),
  );
  return [...new Set([...begin, ...within].map(({ name }) => name))].slice(0, most);
}
