/** One word of a text as the search compares it. */
export interface Token {
  /** Lower case, without accents, apostrophes and thousands commas: `childrens`, `47300`. */
  word: string;
  /** Where it stands in the text (UTF-16): from, and up to but not including. */
  start: number;
  end: number;
  /** Counts the words of the text; words glued from several stand where their first does. */
  position: number;
  /** Whether it is an additional reading: `lookedafter` for `looked-after`. */
  glued: boolean;
}

/** `47,300.50`, `1.3`, `Q4`, `O’Neill`, `fostering`. */
const WORD = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)+|\d+|[\p{L}\p{M}]+(?:[’'ʼ][\p{L}\p{M}]+)*/gu;
/** What joins the parts of one written word: `post-16`, `21/00012`; letters and digits join by themselves. */
const JOINT = /^[-‐‑/]?$/;
/** `A.O.B.`: single letters with a stop between them are joined too. */
const INITIAL = /^\p{L}$/u;
/** `o'neill`: one letter and an apostrophe before a name. */
const ELIDED = /^\p{L}[’'ʼ](?=\p{L}{3})/u;

const PLAIN = /^[a-z0-9]+$/; // fostering

/** A word made comparable: case, accents, apostrophes and thousands commas set aside. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[,’'ʼ]/g, '');
}

function glue(joined: readonly Token[]): Token[] {
  const [first] = joined;
  const last = joined.at(-1);
  if (!first || !last || first === last) return [];
  const word = joined.map((token) => token.word).join('');
  return [{ ...first, word, end: last.end, glued: true }];
}

/**
 * The words of a text in order. What is written as one word with a hyphen, a stroke or digits is
 * given in parts and, behind them, glued: `post-16` as `post`, `16` and `post16`.
 */
export function tokens(text: string): Token[] {
  const joins = (before: Token, start: number, written: string): boolean => {
    const between = text.slice(before.end, start);
    return (
      JOINT.test(between) || (between === '.' && INITIAL.test(before.word) && INITIAL.test(written))
    );
  };
  const found: Token[] = [];
  let joined: Token[] = [];
  let position = 0;
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    const before = joined.at(-1);
    if (before && !joins(before, start, written)) {
      found.push(...glue(joined));
      joined = [];
    }
    const token = {
      word: fold(written),
      start,
      end: start + written.length,
      position,
      glued: false,
    };
    position += 1;
    joined.push(token);
    found.push(token);
    if (ELIDED.test(written)) found.push({ ...token, word: fold(written.slice(2)), glued: true });
  }
  found.push(...glue(joined));
  return found;
}

/** The words of a text in order, without additional readings. */
export function words(text: string): string[] {
  return tokens(text).flatMap(({ word, glued }) => (glued ? [] : [word]));
}
