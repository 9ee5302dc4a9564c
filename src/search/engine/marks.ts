import type { Start } from '../data/format.ts';
import { PERSON, TOPIC } from '../data/paths.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { tokens, words, type Token } from '../text/tokens.ts';

/** What is marked in a text: words and names of several words, both by their stems. */
export interface Marks {
  words: ReadonlySet<string>;
  names: readonly string[][];
}

/** A run of a text that is marked or not. */
export interface Run {
  text: string;
  marked: boolean;
}

/** A place of a text that is marked, and the word for which it is. */
export interface Place {
  start: number;
  end: number;
  word: string;
}

function namesOf(term: string, { topics, people }: Pick<Start, 'topics' | 'people'>): string[] {
  const known = term.startsWith(TOPIC) ? topics : people;
  return known.find(([id]) => id === term.slice(1))?.slice(1) ?? [];
}

/** What is marked for terms that were found: the words, and every name in words of what is no word. */
export function marksFor(terms: Iterable<string>, start: Pick<Start, 'topics' | 'people'>): Marks {
  const found = new Set<string>();
  const names: string[][] = [];
  for (const term of terms) {
    if (!term.startsWith(TOPIC) && !term.startsWith(PERSON)) found.add(stem(term));
    else names.push(...namesOf(term, start).map((name) => words(name).map(stem)));
  }
  for (const word of STOP_WORDS) found.delete(stem(word));
  return { words: found, names: names.filter((name) => name.length > 0) };
}

function nameAt(
  read: readonly Token[],
  at: number,
  names: readonly string[][],
): string[] | undefined {
  return names.find((name) =>
    name.every((one, step) => {
      const word = read[at + step]?.word;
      return word !== undefined && stem(word) === one;
    }),
  );
}

/** The places of a text that are marked, in order, without overlaps. */
export function placesIn(text: string, marks: Marks): Place[] {
  const all = tokens(text);
  const main = all.filter(({ glued }) => !glued);
  const glued = all.filter((token) => token.glued && marks.words.has(stem(token.word)));
  const found: Place[] = [];
  for (let at = 0; at < main.length; at++) {
    const token = main[at];
    if (!token) continue;
    const name = nameAt(main, at, marks.names);
    const whole = glued.find(({ start }) => start === token.start);
    if (name) {
      const end = main[at + name.length - 1]?.end ?? token.end;
      found.push({ start: token.start, end, word: name.join(' ') });
      at += name.length - 1;
    } else if (whole) {
      found.push({ start: whole.start, end: whole.end, word: whole.word });
      at = main.findLastIndex(({ end }) => end <= whole.end);
    } else if (marks.words.has(stem(token.word))) {
      found.push({ start: token.start, end: token.end, word: stem(token.word) });
    }
  }
  return found;
}

/** A stretch of a text in runs, marked where it should be. */
export function runsOf(text: string, places: readonly Place[], from = 0, to = text.length): Run[] {
  const runs: Run[] = [];
  let at = from;
  for (const { start, end } of places) {
    if (start < at || end > to) continue;
    if (start > at) runs.push({ text: text.slice(at, start), marked: false });
    runs.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) runs.push({ text: text.slice(at, to), marked: false });
  return runs;
}
