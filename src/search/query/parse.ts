import { spokenIn, type Narrowed } from './spoken.ts';

/** The operators of a query: the names they are written by, and what each narrows. */
const OPERATORS = {
  person: 'person',
  by: 'person',
  topic: 'topic',
  body: 'body',
  kind: 'kind',
  year: 'year',
  after: 'after',
  since: 'after',
  before: 'before',
  in: 'in',
} as const;

/** What an operator narrows. */
export type Operator = (typeof OPERATORS)[keyof typeof OPERATORS];

/** A query taken apart. */
export interface ParsedQuery {
  /** What is to be found, without phrases, exclusions, operators and what is asked in plain words. */
  words: string;
  /** The same as written, with what is asked in plain words. */
  written: string;
  phrases: string[];
  /** Words and phrases that must not stand in an item. */
  excluded: string[];
  operators: { operator: Operator; value: string }[];
  /** What is asked in plain words: `since 2021`. */
  spoken: Narrowed[];
  /** Operators that there are none of, as written: they are searched as words. */
  unknown: string[];
  /** Whether `OR` stands beside anything but words, where it is not read. */
  isOrUnread: boolean;
  /** Whether the query was longer than is read. */
  cut: boolean;
}

const MOST_CHARACTERS = 300;
const MOST_TERMS = 24;

/**
 * `-word`, `-"a phrase"`, `year:2017`, `person:"Anne Coyle"`, `"a phrase"`, `word`; the last quote may
 * be missing, those of a pair may differ, `“a phrase"`, and others may stand between: `"a “good” phrase"`.
 */
const TERM =
  /(-)?(?:(\p{L}{2,20}):(?!\/))?(?:"([^"“”]*(?:“[^"“”]*”[^"“”]*)*)(?:"|$)|["“”„]([^"“”]*)(?:["“”]|$)|(\S+))/gu;

/** Between two words, either of which will do; small, it is a word like others. */
export const OR = 'OR';
const NOT = 'NOT';
/** What joins words where it is in capitals; not in a query that is all in capitals, like a title. */
const JOINTS: ReadonlySet<string> = new Set(['AND', NOT, OR]);

/** Whether a term is a word, and no joint. */
function isWord(term: RegExpExecArray | undefined): boolean {
  const [whole = '', minus, name, , , bare] = term ?? [];
  return bare !== undefined && minus === undefined && name === undefined && !JOINTS.has(whole);
}

function operatorOf(name: string): Operator | undefined {
  const known = Object.entries(OPERATORS).find(([written]) => written === name.toLowerCase());
  return known?.[1];
}

/** Takes a query apart; any text is a query. Beyond 300 characters or 24 terms nothing is read. */
export function parseQuery(query: string): ParsedQuery {
  const parsed: ParsedQuery = {
    words: '',
    written: '',
    phrases: [],
    excluded: [],
    operators: [],
    spoken: [],
    unknown: [],
    isOrUnread: false,
    cut: query.length > MOST_CHARACTERS,
  };
  const kept: string[] = [];
  const mayJoin = /\p{Ll}/u.test(query);
  let joint = '';
  const terms = [...query.slice(0, MOST_CHARACTERS).matchAll(TERM)];
  parsed.cut ||= terms.length > MOST_TERMS;
  for (const [at, term] of terms.slice(0, MOST_TERMS).entries()) {
    const [whole, minus, name, straight, other, bare] = term;
    const quoted = straight ?? other;
    const value = (quoted ?? bare ?? '').trim();
    const operator = name === undefined ? undefined : operatorOf(name);
    if (value === '') continue;
    const before = joint;
    joint = mayJoin && JOINTS.has(whole) ? whole : '';
    if (joint === OR && isWord(terms[at - 1]) && isWord(terms[at + 1])) kept.push(OR);
    else if (joint === OR) parsed.isOrUnread = true;
    if (joint !== '') continue;
    const isExcluded = before === NOT || minus !== undefined;
    if (operator && !isExcluded) parsed.operators.push({ operator, value });
    else if (isExcluded) parsed.excluded.push(name === undefined ? value : `${name} ${value}`);
    else if (name !== undefined) {
      parsed.unknown.push(whole);
      kept.push(name, value);
    } else if (quoted === undefined) kept.push(value === OR ? 'or' : value);
    else parsed.phrases.push(value);
  }
  parsed.written = kept.join(' ');
  const { narrowings, rest } = spokenIn(parsed.written);
  return { ...parsed, spoken: narrowings, words: rest };
}
