import type { KnownName, Start } from '../data/format.ts';
import { KINDS } from '../kinds.ts';
import { partialDate } from '../query/dates.ts';
import type { Operator, ParsedQuery } from '../query/parse.ts';
import type { Narrowing, SearchState } from '../query/state.ts';
import { fold, words } from '../text/tokens.ts';
import { writingsOf } from '../text/writings.ts';
import { isTitle } from './names.ts';

/** An operator whose value means nothing here. */
export interface NotKnown {
  operator: Operator;
  value: string;
}

/** What is chosen among what the archive knows; dates are written. */
const CHOSEN = ['body', 'person', 'topic', 'year', 'kind', 'in'] as const satisfies Narrowing[];

/** A choice of an address that the archive does not know. */
export interface Unused {
  narrowing: (typeof CHOSEN)[number];
  value: string;
}

/**
 * The one name that a value means: its id, a whole name, or a part of names; the first of several.
 * Compared word by word, so that hyphens are as blanks; without any letter or digit it means none.
 * @param writings in which ways a name may be written; as it is, if left out.
 */
function idOf(
  known: readonly KnownName[],
  value: string,
  writings = (name: string): string[] => [name],
): string | undefined {
  const inWords = (text: string): string => words(text).join(' ');
  const sought = inWords(value);
  if (sought === '') return undefined;
  const names = known.map(([id, ...all]) => ({ id, all: all.flatMap(writings).map(inWords) }));
  const whole = names.find(({ id, all }) => id === value.toLowerCase() || all.includes(sought));
  const ending = names.find(({ all }) => all.some((name) => name.endsWith(` ${sought}`)));
  const holding = names.find(({ all }) => all.some((name) => ` ${name}`.includes(` ${sought}`)));
  return (whole ?? ending ?? holding)?.id;
}

/** A name without the title before it, `Cllr Hill`; a title alone stays, for it may be a surname. */
function untitled(name: string): string {
  const [first = '', ...rest] = name.split(/\s+/);
  return rest.length > 0 && isTitle(fold(first).replace('.', '')) ? rest.join(' ') : name;
}

function meaning(start: Start, operator: Operator, value: string): string | undefined {
  switch (operator) {
    case 'person':
      return idOf(start.people, untitled(value), writingsOf);
    case 'topic':
      return idOf(start.topics, value);
    case 'body':
      return idOf(start.bodies, value);
    case 'kind':
      return KINDS.find((kind) => fold(value).replace(/s$/, '') === kind);
    case 'year':
      return /^\d{4}$/.test(value) ? value : undefined;
    case 'after':
    case 'before':
      return partialDate(value);
    case 'in':
      return fold(value).startsWith('title') ? 'title' : undefined;
  }
}

/** Whether an address can narrow a search by a value: by an id as it is, not by a name. */
function isKnown(start: Start, { narrowing, value }: Unused): boolean {
  const lists = { body: start.bodies, person: start.people, topic: start.topics } as const;
  if (narrowing === 'body' || narrowing === 'person' || narrowing === 'topic') {
    return lists[narrowing].some(([id]) => id === value);
  }
  return meaning(start, narrowing, value) === value;
}

/**
 * The state of an address without the choices that the archive does not know, such as the year
 * `banana`, so that the rest is searched; they are given back to be said.
 */
export function usable(state: SearchState, start: Start): { state: SearchState; unused: Unused[] } {
  const unused = CHOSEN.map((narrowing) => ({ narrowing, value: state[narrowing] })).filter(
    (one) => one.value !== '' && !isKnown(start, one),
  );
  const without = Object.fromEntries(unused.map(({ narrowing }) => [narrowing, '']));
  return { state: { ...state, ...without }, unused };
}

/** What operators and plain words of a query stand for. */
export interface Lifted {
  /** The state in which operators have become what they stand for: `year:2017` sets the year. */
  given: SearchState;
  /** The same in which plain words have too, where nothing else is chosen: `since 2021` sets from when. */
  state: SearchState;
  /** Operators whose value means nothing here: they stay in the query, to be said. */
  notKnown: NotKnown[];
}

/** The query of a state in other words, with its phrases, exclusions and operators not known. */
function rewritten(
  words: string,
  { phrases, excluded }: ParsedQuery,
  notKnown: NotKnown[],
): string {
  const quoted = (text: string): string => (/\s/.test(text) ? `"${text}"` : text);
  return [
    words,
    ...phrases.map((phrase) => `"${phrase}"`),
    ...excluded.map((one) => `-${quoted(one)}`),
    ...notKnown.map(({ operator, value }) => `${operator}:${quoted(value)}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Takes what operators and plain words of a query stand for out of its words. */
export function lifted(state: SearchState, parsed: ParsedQuery, start: Start): Lifted {
  const given = { ...state };
  const notKnown: NotKnown[] = [];
  for (const { operator, value } of parsed.operators) {
    const found = meaning(start, operator, value);
    if (found === undefined) notKnown.push({ operator, value });
    else given[operator] = found;
  }
  if (parsed.operators.length > notKnown.length) {
    given.q = rewritten(parsed.written, parsed, notKnown);
  }
  if (parsed.spoken.length === 0) return { given, state: given, notKnown };
  const spoken = parsed.spoken
    .filter(({ narrowing }) => given[narrowing] === '')
    .map(({ narrowing, value }) => [narrowing, value]);
  const q = rewritten(parsed.words, parsed, notKnown);
  return { given, state: { ...given, ...Object.fromEntries(spoken), q }, notKnown };
}
