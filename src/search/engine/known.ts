import type { KnownName, Run, Start } from '../data/format.ts';
import { itemIn } from '../query/item.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { words } from '../text/tokens.ts';
import { writingsOf } from '../text/writings.ts';
import type { Sought } from './clauses.ts';
import { isTitle, type Named, type NamedKind } from './names.ts';

/** A meeting that a query names by its date. */
export interface KnownMeeting {
  kind: 'meeting';
  body: string;
  bodyName: string;
  date: string;
}

/** A page that is what a query names: shown above what was found. */
export type Known =
  | { kind: NamedKind; id: string; name: string }
  | KnownMeeting
  | { kind: 'item'; address: string; number: string; title: string; meeting: KnownMeeting }
  | { kind: 'address'; address: string };

const MOST = 3;
const MOST_MEETINGS = 8;
const LEAST_BEGINNING = 3;

const LISTS = { body: 'bodies', person: 'people', topic: 'topics' } as const;

function knownOf(start: Start, { kind, index }: Named): Known | undefined {
  const known = start[LISTS[kind]][index];
  return known && { kind, id: known[0], name: known[1] };
}

/** Those named by the whole query first, then by the longest part of it; bodies and people before topics. */
function byNearness(a: Named, b: Named): number {
  return Number(b.whole) - Number(a.whole) || b.length - a.length;
}

/** Those named by several parts of a query by the nearest of them alone. */
function onceEach(sorted: readonly Named[]): Named[] {
  return sorted.filter(
    (one, at) =>
      sorted.findIndex(({ kind, index }) => kind === one.kind && index === one.index) === at,
  );
}

/** People, bodies and topics in whose name words begin with what was written: `Anne-M`. */
function beginning(start: Start, written: string): Known[] {
  if (written.length < LEAST_BEGINNING || STOP_WORDS.has(written)) return [];
  const among = (kind: NamedKind, all: readonly KnownName[]): Known[] =>
    all
      .filter(([, ...names]) =>
        (kind === 'person' ? names.flatMap(writingsOf) : names).some((name) =>
          ` ${words(name).join(' ')}`.includes(` ${written}`),
        ),
      )
      .map(([id, name]) => ({ kind, id, name }));
  return [
    ...among('person', start.people),
    ...among('body', start.bodies),
    ...among('topic', start.topics),
  ];
}

/** The meetings of some days or months, of the bodies that the query names if it names some. */
function meetingsOn(
  start: Start,
  runs: readonly Run[],
  dates: readonly string[],
  bodies: ReadonlySet<number>,
): KnownMeeting[] {
  const named = (body: number): boolean => bodies.size === 0 || bodies.has(body);
  const isOn = (day: string): boolean => dates.some((date) => day.startsWith(date));
  return runs
    .filter(([body, day]) => body >= 0 && isOn(day) && !day.endsWith('p') && named(body))
    .map(([body, day]) => ({
      kind: 'meeting',
      body: start.bodies[body]?.[0] ?? '',
      bodyName: start.bodies[body]?.[1] ?? '',
      date: day,
    }));
}

/** A page of this archive, its reading and a place: `/meetings/board/2017-02-20/?reading=ab12#item-9`. */
const PAGE =
  /(\/(?:meetings|bodies|people|topics|papers)\/[a-z0-9/-]*[a-z0-9])\/?(\?reading=[\w-]+)?(#[a-z0-9-]+)?$/;
/** What shows an address, and no words with strokes between them: `/meetings/…`, `https://…`, `x.gov.uk/…`. */
const OF_ADDRESS = /^\/|[.:]/;

/** The address of a page of this archive that ends a query, from its path on. */
function addressIn(query: string): string | undefined {
  const last = query.split(/\s/).at(-1) ?? '';
  const [, page, reading = '', place = ''] = (OF_ADDRESS.test(last) && PAGE.exec(last)) || [];
  return page && `${page}/${reading}${place}`;
}

/** Words of questions that ask for no more than the page of what they name. */
const ASKING: ReadonlySet<string> = new Set(
  (
    'after agenda all chair chaired chairs council decided decisions happened happening held item ' +
    'items last latest look looks meeting meetings meets member members membership met minutes next ' +
    'page say says'
  ).split(' '),
);

/** How many of the words ask for something. */
function telling(words: readonly string[]): number {
  return words.filter((word) => !STOP_WORDS.has(word) && !ASKING.has(word) && !isTitle(word))
    .length;
}

/** The pages that a query names: those that are all it asks for, and those that a part of it names. */
export interface KnownThings {
  first: Known[];
  also: Known[];
  /** The number of an item that none of the meetings named has, as far as they are held. */
  noItem?: string;
}

/**
 * The pages that a query names, nearest first.
 * @param dated the days and months in the query, and what the query is without them.
 * @param narrowed whether more is asked than the words: then no page is all that is asked for.
 * @param runs meetings and papers among which those of the dates are.
 */
export function knownThings(
  query: string,
  sought: Sought,
  { dates, rest }: { dates: readonly string[]; rest: string },
  narrowed: boolean,
  start: Start,
  runs: readonly Run[],
): KnownThings {
  const address = addressIn(query);
  if (address !== undefined) return { first: [{ kind: 'address', address }], also: [] };
  const hasDate = dates.length > 0;
  const asked = telling(hasDate ? words(itemIn(rest)?.rest ?? rest) : sought.words);
  const sorted = onceEach([...sought.named].sort(byNearness));
  const page = (one: Named): Known[] => {
    const found = knownOf(start, one);
    return found ? [found] : [];
  };
  const covers = ({ length, words: own }: Named): boolean =>
    !narrowed && telling(own) >= asked && length > 0;
  const bodies = sorted.filter(({ kind }) => kind === 'body');
  if (hasDate) {
    const of = new Set(bodies.map(({ index }) => index));
    const meetings = meetingsOn(start, runs, dates, of).slice(0, MOST_MEETINGS);
    const only = asked === 0 || bodies.some(covers);
    return only ? { first: meetings, also: [] } : { first: [], also: meetings };
  }
  const first = sorted.filter(covers).flatMap(page).slice(0, MOST);
  const also = sorted
    .filter((one) => !covers(one) && one.whole)
    .flatMap(page)
    .slice(0, MOST);
  const only = sought.clauses.length === 1 ? sought.words.join(' ') : '';
  const begun =
    !narrowed && sorted.length === 0 && only !== '' ? beginning(start, only).slice(0, MOST) : [];
  return { first: [...first, ...begun], also };
}
