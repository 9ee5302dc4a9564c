import { partialDate } from './dates.ts';

/** A narrowing that is asked in plain words: `since 2021` is `after` 2021. */
export interface Narrowed {
  narrowing: 'after' | 'before' | 'year' | 'kind';
  value: string;
}

/** What a query asks in plain words, and the query without it. */
export interface Spoken {
  narrowings: Narrowed[];
  rest: string;
}

/** Beside more words than this, words of dates are running text that was pasted, not what is asked. */
const MOST_OTHER_WORDS = 12;
/** `Monday, 20th of February 2017`. */
const LONGEST_DATE = 5;
/** How long the date of a day is. */
const A_DAY = 'YYYY-MM-DD'.length;
const YEAR = /^(?:19|20)\d\d$/;
/** What is compared with, `than last year`, is not when something was. */
const COMPARED = /^(?:as|from|of|on|than|the|to|with)$/i;

/** `what was decided about`, `what did the board agree on`, and in brackets who. */
const DECIDED =
  /^\s*what\s+(?:was|were|has|have|did)\s+((?:[\p{L}'’]+\s+){0,6}?)(?:decided?|agreed?|resolved?)\s+(?:about|concerning|for|on|over|regarding)\s+/iu;
const EVERYBODY = /\b(?:been|the council|council|councillors|it|they|we|you)\s/gi;

/**
 * The label of a decision that was copied, `RESOLVED –`, which the records have beside its words; or it
 * alone. `decision-making` is a word.
 */
const LABEL =
  /^\s*(?:(?:resolved|agreed|recommended|decision)\s*(?!-\p{L})[-–—:]+|resolved\s*$)\s*/iu;

interface Stretch {
  narrowings: Narrowed[];
  /** How many words it takes. */
  length: number;
}

/** The year, month or day before or after one: 2021 after 2020, 28 February before 1 March 2017. */
function beside(date: string, step: 1 | -1): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const isYear = month === undefined;
  const isMonth = !isYear && day === undefined;
  const moved = Date.UTC(
    year + (isYear ? step : 0),
    (month ?? 1) - 1 + (isMonth ? step : 0),
    (day ?? 1) + (day === undefined ? 0 : step),
  );
  return new Date(moved).toISOString().slice(0, date.length);
}

/** A date and how many words it takes. */
interface DateAt {
  date: string;
  length: number;
}

/** Reads dates in the words of a query. */
class Reader {
  readonly words: readonly string[];
  readonly #thisYear: number;

  constructor(words: readonly string[], thisYear: number) {
    this.words = words;
    this.#thisYear = thisYear;
  }

  #dateOf(written: string): string | undefined {
    const years = { 'this year': this.#thisYear, 'last year': this.#thisYear - 1 };
    const found = Object.entries(years).find(([name]) => name === written.toLowerCase());
    if (found) return String(found[1]);
    return /^\d+$/.test(written) && !YEAR.test(written) ? undefined : partialDate(written);
  }

  /** The longest date that begins at a word; one without a year has the one given. */
  #dateAt(at: number, year = ''): DateAt | undefined {
    for (let length = LONGEST_DATE; length > 0; length--) {
      const some = this.words.slice(at, at + length);
      if (some.length < length) continue;
      const written = some.join(' ').replace(/[,.;:?!]+$/, '');
      const date = this.#dateOf(written) ?? (year && this.#dateOf(`${written} ${year}`));
      if (date) return { date, length };
    }
    return undefined;
  }

  /** `between March and June 2023`, `from 2018 to 2020`, `March 2023 to June 2023`. */
  #rangeAt(at: number): Stretch | undefined {
    const lead = /^(?:between|from)$/i.test(this.words[at] ?? '') ? 1 : 0;
    const joint = lead === 1 ? /^(?:and|to|until|till|-|–)$/i : /^(?:to|until|till|-|–)$/i;
    for (let to = at + lead + 1; to <= at + lead + LONGEST_DATE; to++) {
      if (!joint.test(this.words[to] ?? '')) continue;
      const last = this.#dateAt(to + 1);
      const first = last && this.#dateAt(at + lead, last.date.slice(0, 4));
      if (!first || first.length !== to - at - lead || first.date > last.date) continue;
      const length = to + 1 + last.length - at;
      // Years and months without such a word are part of many a title: `Budget April to June 2023`.
      const isOfDays = last.date.length === A_DAY;
      if (lead === 0 && !isOfDays && length < this.words.length) continue;
      return {
        narrowings: [
          { narrowing: 'after', value: first.date },
          { narrowing: 'before', value: last.date },
        ],
        length,
      };
    }
    return undefined;
  }

  /** `since 2021`, `before March 2018`, `from 2019 onwards`, `last year`. */
  #sideAt(at: number): Stretch | undefined {
    const word = (this.words[at] ?? '').toLowerCase();
    const found = this.#dateAt(at + 1);
    if (!found) return undefined;
    const { date, length } = found;
    const one = (narrowing: 'after' | 'before', value: string, more = 0): Stretch => ({
      narrowings: [{ narrowing, value }],
      length: 1 + length + more,
    });
    switch (word) {
      case 'since':
        return one('after', date);
      case 'after':
        return one('after', beside(date, 1));
      case 'before':
        return one('before', beside(date, -1));
      case 'until':
      case 'till':
        return one('before', date);
      case 'from':
        return /^on(?:wards?)?$/i.test(this.words[at + 1 + length] ?? '')
          ? one('after', date, 1)
          : undefined;
      default:
        return undefined;
    }
  }

  #yearAt(at: number): Stretch | undefined {
    const [first = '', second = ''] = this.words.slice(at, at + 2);
    const isYear = /^(?:last|this)$/i.test(first) && /^year[,.;:?!]*$/i.test(second);
    if (!isYear || COMPARED.test(this.words[at - 1] ?? '')) return undefined;
    const found = this.#dateAt(at);
    return (
      found && { narrowings: [{ narrowing: 'year', value: found.date }], length: found.length }
    );
  }

  /** What is said of dates from a word on. */
  at(place: number): Stretch | undefined {
    return this.#rangeAt(place) ?? this.#sideAt(place) ?? this.#yearAt(place);
  }
}

function spokenDates(text: string, thisYear: number): Spoken {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const reader = new Reader(words, thisYear);
  const narrowings: Narrowed[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = reader.at(at);
    if (found) narrowings.push(...found.narrowings);
    else rest.push(words[at] ?? '');
    at += found?.length ?? 1;
  }
  const isAsked = narrowings.length > 0 && rest.length <= MOST_OTHER_WORDS;
  return isAsked ? { narrowings, rest: rest.join(' ') } : { narrowings: [], rest: text };
}

/** What the words of a query ask in plain words: dates, and decisions alone. */
export function spokenIn(text: string, thisYear = new Date().getFullYear()): Spoken {
  const { narrowings, rest } = spokenDates(text, thisYear);
  const [asking, who = ''] = DECIDED.exec(rest) ?? LABEL.exec(rest) ?? [];
  if (asking === undefined) return { narrowings, rest };
  return {
    narrowings: [...narrowings, { narrowing: 'kind', value: 'decision' }],
    rest: `${who.replace(EVERYBODY, '')}${rest.slice(asking.length)}`,
  };
}
