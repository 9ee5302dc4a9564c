import type { Mentioned } from '../../archive/named.ts';
import { addresses } from '../../archive/addresses.ts';
import { href } from '../../site.ts';
import type { Overlay } from './html.ts';

/** The opening tag of a link to a person. */
export function personLink(person: string): string {
  return `<a class="person" href="${href(addresses.person(person))}">`;
}

/** Links to the people mentioned in a text; a mention of nobody certain stays plain. */
export function peopleOverlays(mentions: readonly Mentioned[]): Overlay[] {
  return mentions.map(({ start, end, person }) => ({
    start,
    end,
    open: personLink(person),
    close: '</a>',
  }));
}
