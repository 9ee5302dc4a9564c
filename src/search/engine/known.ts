import type { KnownName, Start } from '../data/format.ts';
import { fold } from '../text/tokens.ts';
import type { Sought } from './clauses.ts';
import type { Named, NamedKind } from './names.ts';

/** A page that is what a query names: shown above what was found. */
export type Known =
  | { kind: NamedKind; id: string; name: string; also: string | undefined }
  | { kind: 'meeting'; body: string; bodyName: string; date: string }
  | { kind: 'address'; address: string };

const MOST = 3;
const MOST_MEETINGS = 8;
const LEAST_BEGINNING = 3;

const LISTS = { body: 'bodies', person: 'people', topic: 'topics' } as const;

function knownOf(start: Start, { kind, index }: Named): Known | undefined {
  const known = start[LISTS[kind]][index];
  return known && { kind, id: known[0], name: known[1], also: known[2] };
}

/** Those named by the whole query first, then by the longest part of it; bodies and people before topics. */
function byNearness(a: Named, b: Named): number {
  return Number(b.whole) - Number(a.whole) || b.length - a.length;
}

/** People, bodies and topics of which a word of the name begins with what was written. */
function beginning(start: Start, written: string): Known[] {
  if (written.length < LEAST_BEGINNING) return [];
  const among = (kind: NamedKind, all: readonly KnownName[]): Known[] =>
    all
      .filter(([, ...names]) => names.some((name) => ` ${fold(name)}`.includes(` ${written}`)))
      .map(([id, name, also]) => ({ kind, id, name, also }));
  return [
    ...among('person', start.people),
    ...among('body', start.bodies),
    ...among('topic', start.topics),
  ];
}

/** The meetings of a day or month, of the bodies that the query names if it names some. */
function meetingsOn(start: Start, date: string, bodies: ReadonlySet<number>): Known[] {
  const named = (body: number): boolean => bodies.size === 0 || bodies.has(body);
  return start.runs
    .filter(([body, day]) => body >= 0 && day.startsWith(date) && !day.endsWith('p') && named(body))
    .map(([body, day]) => ({
      kind: 'meeting',
      body: start.bodies[body]?.[0] ?? '',
      bodyName: start.bodies[body]?.[1] ?? '',
      date: day,
    }));
}

/** An address of this archive pasted whole or in part: `/meetings/board/2017-02-20/#item-9`. */
const ADDRESS = /(\/(?:meetings|bodies|people|topics|papers)\/[a-z0-9/-]+\/(?:#[a-z0-9-]+)?)$/;

/** The pages that a query names, nearest first. */
export function knownThings(
  query: string,
  sought: Sought,
  date: string | undefined,
  start: Start,
): Known[] {
  const address = ADDRESS.exec(query)?.[1];
  if (address !== undefined) return [{ kind: 'address', address }];
  const bodies = new Set(
    sought.named.flatMap(({ kind, index }) => (kind === 'body' ? [index] : [])),
  );
  const meetings = date === undefined ? [] : meetingsOn(start, date, bodies);
  const named = [...sought.named]
    .sort(byNearness)
    .flatMap((one) => knownOf(start, one) ?? [])
    .slice(0, MOST);
  const only = sought.words.length === 1 ? (sought.words[0] ?? '') : '';
  const begun = named.length === 0 && only !== '' ? beginning(start, only).slice(0, MOST) : [];
  return [...meetings.slice(0, MOST_MEETINGS), ...named, ...begun];
}
