import type { Start } from '../data/format.ts';
import { narrowingsIn } from '../engine/narrow.ts';
import { KINDS } from '../kinds.ts';
import { partialDate } from '../query/dates.ts';
import { addressOf, STEP, type Narrowing, type SearchState } from '../query/state.ts';
import { element } from './element.ts';
import { longDate, t } from './site.ts';

function nameOf(name: Narrowing, value: string, start: Start): string {
  const among = (known: Start['people']): string =>
    known.find(([id]) => id === value)?.[1] ?? value;
  switch (name) {
    case 'body':
      return among(start.bodies);
    case 'person':
      return among(start.people);
    case 'topic':
      return among(start.topics);
    case 'kind': {
      const kind = KINDS.find((one) => one === value);
      return kind ? t.kinds[kind] : value;
    }
    case 'after':
    case 'before':
      return `${t.dates[name]} ${longDate(partialDate(value) ?? value)}`;
    case 'year':
      return value;
    case 'in':
      return t.in;
  }
}

/** The narrowings of a state that narrow its search: not a date that cannot be read. */
export function narrowedTo(state: SearchState): Narrowing[] {
  const inTitle: Narrowing[] = state.in === 'title' ? ['in'] : [];
  return [...narrowingsIn(state), ...inTitle];
}

/** What a search is narrowed to, each as a link to the search without it. */
export function narrowedView(state: SearchState, start: Start): HTMLElement[] {
  const links = narrowedTo(state).map((name) => {
    const without = addressOf({ ...state, [name]: '', show: STEP });
    const text = t.remove(nameOf(name, state[name], start));
    const address = `${location.pathname}${without}`;
    return element('li', {}, element('a', { href: address }, text));
  });
  if (links.length === 0) return [];
  return [
    element('h2', { class: 'minor', id: 'narrowed' }, t.narrowed),
    element('ul', { class: 'chips', 'aria-labelledby': 'narrowed' }, ...links),
  ];
}
