import { addresses } from '../../archive/addresses.ts';
import type { KnownName, Start, TextRecord } from '../data/format.ts';
import { traitBits, kindBit } from '../data/traits.ts';
import { excerptOf, type Excerpt } from '../engine/excerpt.ts';
import { placesIn, runsOf, type Marks, type Run } from '../engine/marks.ts';
import { dateOf } from '../engine/records.ts';
import type { Search } from '../engine/search.ts';
import { KINDS } from '../kinds.ts';
import { element } from './element.ts';
import { href, longDate, t } from './site.ts';

const MOST_NAMES = 5;

/** Everything that showing results needs beside their texts. */
export interface Shown {
  start: Start;
  marks: Marks;
  phrases: readonly string[];
}

function marked(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
}

/** The address of a result, with the words to mark for browsers that know text fragments (WICG). */
function landing(address: string, words: string | undefined): string {
  if (words === undefined) return href(address);
  const anchored = address.includes('#') ? address : `${address}#`;
  return `${href(anchored)}:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}

function names(
  label: string,
  ids: readonly string[],
  known: readonly KnownName[],
  address: (id: string) => string,
): HTMLElement[] {
  const links = ids.slice(0, MOST_NAMES).flatMap((id) => {
    const found = known.find(([one]) => one === id);
    return found ? [element('a', { href: href(address(found[0])) }, found[1])] : [];
  });
  if (links.length === 0) return [];
  const items = links.map((link) => element('li', {}, link));
  const list = element('ul', { class: 'inline' }, ...items);
  return [element('div', {}, element('dt', {}, label), element('dd', {}, list))];
}

function label({ passage }: Excerpt): (Node | string)[] {
  if (passage.startsWith('r')) return [element('strong', {}, `${t.decision}: `)];
  return passage.startsWith('a') ? [element('strong', {}, `${t.action}: `)] : [];
}

/**
 * One result: its title as the link, where and when, what sort, why it was found, whom and what it
 * concerns.
 * @param record its number in the period that is given.
 */
export function resultView(
  record: number,
  text: TextRecord,
  { records, opened }: Search,
  { start, marks, phrases }: Shown,
): HTMLLIElement {
  const excerpt = excerptOf(text, marks, phrases);
  const bits = traitBits(opened.traits, record);
  const kinds = KINDS.filter((kind) => (bits & kindBit(kind)) !== 0).map((kind) => t.kinds[kind]);
  const body = start.bodies[records.bodies[record] ?? -1]?.[1];
  const where = [
    ...(body === undefined ? [] : [body]),
    longDate(dateOf(records, record)),
    ...(text.number === '' ? [] : [t.item(text.number)]),
  ].join(', ');
  const title = marked(runsOf(text.title, placesIn(text.title, marks)));
  const view = element(
    'li',
    {},
    element('h3', {}, element('a', { href: landing(text.address, excerpt?.landing) }, ...title)),
    element('p', { class: 'where' }, where, element('span', { class: 'kinds' }, kinds.join(', '))),
  );
  if (excerpt?.superseded) {
    view.append(element('p', {}, element('span', { class: 'tag draft' }, t.superseded)));
  }
  if (excerpt) {
    view.append(element('p', { class: 'excerpt' }, ...label(excerpt), ...marked(excerpt.runs)));
  }
  const about = [
    ...names(t.people, text.people, start.people, addresses.person),
    ...names(t.topics, text.topics, start.topics, addresses.topic),
  ];
  if (about.length > 0) view.append(element('dl', { class: 'about' }, ...about));
  return view;
}
