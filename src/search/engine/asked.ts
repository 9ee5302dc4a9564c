import type { Start } from '../data/format.ts';
import { datesIn, withDatesInWords } from '../query/dates.ts';
import { itemIn } from '../query/item.ts';
import { parseQuery, type ParsedQuery } from '../query/parse.ts';
import type { SearchState } from '../query/state.ts';
import { soughtBy, type Sought } from './clauses.ts';
import { lifted, usable, type NotKnown, type Unused } from './lift.ts';
import { tokens } from '../text/tokens.ts';
import { narrowingsIn } from './narrow.ts';
import type { Names } from './names.ts';

/** A search as it was understood, before anything is looked up. */
export interface Asked {
  /** What is searched: operators and plain words of the query have become narrowings. */
  state: SearchState;
  /** The same as its address and the form hold it: what was asked in plain words stays in the query. */
  given: SearchState;
  parsed: ParsedQuery;
  notKnown: NotKnown[];
  /** Choices of the address that narrow nothing, for the archive does not know them. */
  unused: Unused[];
  /** The words to be found, without phrases, exclusions and operators. */
  text: string;
  sought: Sought;
  /** What the words of each phrase seek. */
  phrases: Sought[];
}

/**
 * A query's words as the records have them: dates in words, and before one an item's number alone,
 * `9 20 February 2017` for `minute 9 of 20/02/2017`.
 */
function asStored(text: string): string {
  const inWords = withDatesInWords(text);
  const { dates, rest } = datesIn(text);
  const item = dates.length > 0 ? itemIn(rest) : undefined;
  return item ? `${item.number} ${inWords.replace(item.written, ' ')}` : inWords;
}

/** Understands what a state asks of an archive. */
export function askedBy(asking: SearchState, start: Start, names: Names): Asked {
  const parsed = parseQuery(asking.q);
  const { state: known, unused } = usable(asking, start);
  const { given, state, notKnown } = lifted(known, parsed, start);
  const unknownWords = notKnown.map(({ value }) => value).join(' ');
  const text = [parsed.words, unknownWords].filter((part) => part !== '').join(' ');
  return {
    state,
    given,
    parsed,
    notKnown,
    unused,
    text,
    sought: soughtBy(asStored(text), start, names),
    phrases: parsed.phrases.map((phrase) => soughtBy(phrase, start, names)),
  };
}

/** The same search with other words instead of some that are found nowhere. */
export function askedInstead(
  asked: Asked,
  meant: readonly { written: string; meant: string }[],
  start: Start,
  names: Names,
): Asked {
  const text = asStored(asked.text);
  let [better, upTo] = ['', 0];
  for (const token of tokens(text)) {
    const found = meant.find(({ written }) => written === token.word);
    if (!found || token.start < upTo) continue;
    better += text.slice(upTo, token.start) + found.meant;
    upTo = token.end;
  }
  return { ...asked, sought: soughtBy(better + text.slice(upTo), start, names) };
}

/** Whether more is asked than words: phrases, exclusions, narrowings. */
export function asksMore({ parsed, state }: Asked): boolean {
  return parsed.phrases.length + parsed.excluded.length + narrowingsIn(state).length > 0;
}

/** Whether anything is asked that can be sought: `"` alone is not. */
export function asksAnything(asked: Asked): boolean {
  return asked.sought.clauses.length > 0 || asksMore(asked);
}
