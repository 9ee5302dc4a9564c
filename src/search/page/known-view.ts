import { addresses } from '../../archive/addresses.ts';
import type { Known } from '../engine/known.ts';
import { element } from './element.ts';
import { href, longDate, t } from './site.ts';

function linkOf(known: Known): { address: string; name: string; also: string | undefined } {
  switch (known.kind) {
    case 'body':
      return { address: addresses.body(known.id), name: known.name, also: known.also };
    case 'person':
      return { address: addresses.person(known.id), name: known.name, also: known.also };
    case 'topic':
      return { address: addresses.topic(known.id), name: known.name, also: known.also };
    case 'meeting':
      return {
        address: addresses.meeting(`${known.body}/${known.date}`),
        name: `${known.bodyName}, ${longDate(known.date.slice(0, 10))}`,
        also: undefined,
      };
    case 'address':
      return { address: known.address, name: known.address, also: undefined };
  }
}

/** Pages that a query names, as a list of links under a heading; nothing if there are none. */
export function knownView(id: string, heading: string, known: readonly Known[]): HTMLElement[] {
  if (known.length === 0) return [];
  const items = known.map((one) => {
    const { address, name, also } = linkOf(one);
    const item = element('li', {}, element('a', { href: href(address) }, name));
    const more = [t.namedKinds[one.kind], ...(also === undefined ? [] : [t.alsoCalled(also)])];
    item.append(element('span', { class: 'of' }, more.join(', ')));
    return item;
  });
  return [
    element('h2', { class: 'minor', id }, heading),
    element('ul', { class: 'rows', 'aria-labelledby': id }, ...items),
  ];
}
