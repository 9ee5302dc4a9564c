import { addresses } from '../../archive/addresses.ts';
import type { Placed } from '../../archive/archive.ts';
import type { CameOf } from '../../archive/follow-through.ts';
import { href, long, t } from '../../site.ts';
import { escape } from '../../escape.ts';

/** A link to a later item: "Item 9, 15 May 2017". */
export function laterLink({ meeting, item }: Placed): string {
  const address = href(addresses.item(meeting.id, item.id));
  return `<a href="${address}">${escape(t.meeting.followed(item.number, long(meeting.facts.date)))}</a>`;
}

/**
 * The line that says what came of an action or a promise, as far as later records show.
 * @param coversTo the day to which the records of its body reach, YYYY-MM-DD.
 */
export function stateLine({ state, by }: CameOf, coversTo: string): string {
  const words =
    state === 'open'
      ? escape(t.followed.open(long(coversTo)))
      : `${escape(t.followed[state])} ${by.map(laterLink).join(', ')}`;
  return `<p class="came ${state}"><span class="tag ${state}">${escape(t.followed.states[state])}</span> ${words}</p>`;
}
