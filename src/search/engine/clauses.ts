import type { Start } from '../data/format.ts';
import { PERSON, TOPIC } from '../data/paths.ts';
import { OR } from '../query/parse.ts';
import { stem } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { tokens, type Token } from '../text/tokens.ts';
import { isTitleOf, type Named, type Names } from './names.ts';

/** One thing that is sought: its words, all of them in one record, or what they are a name of. */
export interface Clause {
  /** Others that will do instead: `adoption OR fostering`. */
  or: Clause[];
  words: string[];
  /** The same as it was written: `HD1`. */
  written: string;
  /** The same written as one word: `lookedafter`. */
  glued: string | undefined;
  /** Terms (`#fostering`, `@anne-coyle`) any of which will do instead. */
  concepts: string[];
}

/** A clause and all that will do instead. */
export function alternatives(clause: Clause): Clause[] {
  return [clause, ...clause.or];
}

/** What the words of a query seek, and what they name. */
export interface Sought {
  clauses: Clause[];
  named: Named[];
  /** The words themselves, without additional readings. */
  words: string[];
}

const BETWEEN = new RegExp(`\\s+${OR}\\s+`);

function conceptOf(start: Start, { kind, index }: Named): string[] {
  if (kind === 'topic') return [`${TOPIC}${start.topics[index]?.[0] ?? ''}`];
  if (kind === 'person') return [`${PERSON}${start.people[index]?.[0] ?? ''}`];
  return [];
}

/** The glued reading of the words from one to another, if they were written as one. */
function gluedOf(read: readonly Token[], from: number, to: number): string | undefined {
  return read.find(
    ({ glued, position, word }) => glued && position === from && word !== '' && to > from,
  )?.word;
}

/** How many words from a place on are written as one word: `21/00012` is two. */
function writtenAsOne(read: readonly Token[], main: readonly Token[], at: number): number {
  const first = main[at];
  const glued = read.find((token) => token.glued && token.position === first?.position);
  return glued
    ? main.filter((token) => token.start >= glued.start && token.end <= glued.end).length
    : 1;
}

/** What the words of a part of a query seek, all of it. */
function soughtTogether(text: string, start: Start, names: Names): Sought {
  const read = tokens(text);
  const main = read.filter(({ glued }) => !glued);
  const written = main.map((token) => token.word);
  const stems = written.map(stem);
  const asked = main.filter(({ word }) => !STOP_WORDS.has(word)).length > 0;
  const sought: Sought = { clauses: [], named: [], words: written };
  for (let at = 0; at < main.length;) {
    const word = main[at]?.word ?? '';
    const named = names.at(stems, at, written);
    sought.named.push(...named);
    const narrowing = named.filter(({ kind }) => kind !== 'body');
    const length = Math.max(writtenAsOne(read, main, at), ...narrowing.map((one) => one.length));
    const longest = narrowing.filter((one) => one.length === length);
    const parts = main.slice(at, at + length).map((token) => token.word);
    const next = { word: written[at + 1], named: names.at(stems, at + 1, written) };
    const idle = length === 1 && asked && (STOP_WORDS.has(word) || isTitleOf(word, next));
    if (!idle || longest.length > 0) {
      sought.clauses.push({
        or: [],
        words: parts.length > 1 ? parts.filter((part) => !STOP_WORDS.has(part)) : parts,
        written: text.slice(main[at]?.start, main[at + length - 1]?.end),
        glued: gluedOf(read, main[at]?.position ?? 0, (main[at]?.position ?? 0) + length - 1),
        concepts: longest.flatMap((one) => conceptOf(start, one)),
      });
    }
    at += length;
  }
  return sought;
}

/**
 * Takes the words of a query for names where they are some, and word by word where not. `OR` stands
 * between what either of will do.
 */
export function soughtBy(text: string, start: Start, names: Names): Sought {
  const parts = text.split(BETWEEN).map((part) => soughtTogether(part, start, names));
  const clauses: Clause[] = [];
  for (const [first, ...others] of parts.map((part) => part.clauses)) {
    const last = clauses.at(-1);
    if (first) (last?.or ?? clauses).push(first);
    clauses.push(...others);
  }
  return {
    clauses,
    named: parts.flatMap(({ named }) => named),
    words: parts.flatMap(({ words }) => words),
  };
}
