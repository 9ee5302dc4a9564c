import type { Start } from '../data/format.ts';
import type { Sought } from '../engine/clauses.ts';
import type { Known } from '../engine/known.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/tokens.ts';

function stems(text: string): string[] {
  return words(text).map(stem);
}

/**
 * The other name by which a query names a page; undefined if it has the page's own name or a part
 * of it. A name as it was written goes before one with other endings: `guardians`, `guardian`.
 * @param sought what the query seeks, and which of its words name what; where none do, the page is
 * one of those in whose names words begin with the whole of it.
 */
export function otherName(known: Known, sought: Sought, start: Start): string | undefined {
  if (!('id' in known)) return undefined;
  const { kind, id } = known;
  const among = { body: start.bodies, person: start.people, topic: start.topics }[kind];
  const index = among.findIndex(([one]) => one === id);
  const [, ...names] = among[index] ?? [];
  const naming = sought.named.filter((named) => named.kind === kind && named.index === index);
  const written = (naming.length > 0 ? naming : [sought]).map((one) => one.words.join(' '));
  const has =
    (read: (text: string) => string[], end: string) =>
    (name: string): boolean =>
      written.some((one) =>
        ` ${read(name).join(' ')}${end}`.includes(` ${read(one).join(' ')}${end}`),
      );
  const ways = naming.length > 0 ? [has(words, ' '), has(stems, ' ')] : [has(words, '')];
  const [meant] = ways.flatMap((way) => names.find(way) ?? []);
  return meant === known.name ? undefined : meant;
}
