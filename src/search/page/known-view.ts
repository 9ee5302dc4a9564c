import { addresses } from '../../archive/addresses.ts';
import type { Known, KnownMeeting } from '../engine/known.ts';
import { element } from './element.ts';
import { href, longDate, t } from './site.ts';

function nameOf({ bodyName, date }: KnownMeeting): string {
  return `${bodyName}, ${longDate(date.slice(0, 10))}`;
}

/** What sort of page it is; of an item, where it stands. */
function sortOf(known: Known): string {
  if (known.kind !== 'item') return t.namedKinds[known.kind];
  return `${nameOf(known.meeting)}, ${t.item(known.number)}`;
}

function linkOf(known: Known): { address: string; name: string } {
  switch (known.kind) {
    case 'body':
      return { address: addresses.body(known.id), name: known.name };
    case 'person':
      return { address: addresses.person(known.id), name: known.name };
    case 'topic':
      return { address: addresses.topic(known.id), name: known.name };
    case 'meeting':
      return { address: addresses.meeting(`${known.body}/${known.date}`), name: nameOf(known) };
    case 'item':
      return { address: known.address, name: known.title };
    case 'address':
      return { address: known.address, name: known.address };
  }
}

/**
 * Pages that a query names, as a list of links under a heading; nothing if there are none.
 * @param otherName the other name by which the query names a page, if it does.
 */
export function knownView(
  id: string,
  heading: string,
  known: readonly Known[],
  otherName: (one: Known) => string | undefined,
): HTMLElement[] {
  if (known.length === 0) return [];
  const items = known.map((one) => {
    const { address, name } = linkOf(one);
    const also = otherName(one);
    const item = element('li', {}, element('a', { href: href(address) }, name));
    const more = [sortOf(one), ...(also === undefined ? [] : [t.alsoCalled(also)])];
    item.append(element('span', { class: 'of' }, more.join(', ')));
    return item;
  });
  return [
    element('h2', { class: 'minor', id }, heading),
    element('ul', { class: 'rows', 'aria-labelledby': id }, ...items),
  ];
}
