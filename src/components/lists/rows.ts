import { addresses, itemAnchor } from '../../archive/addresses.ts';
import { bodyName, type Archive, type Placed } from '../../archive/archive.ts';
import type { MeetingEntry } from '../../archive/entries.ts';
import { coversTo } from '../../archive/follow-through.ts';
import { partOf, type Registered } from '../../archive/registers.ts';
import { href, long, t } from '../../site.ts';
import { escape } from '../../escape.ts';
import { stateLine } from '../words/state-html.ts';
import { termsHtml } from '../words/terms-html.ts';

function time(day: string): string {
  return `<time datetime="${day}">${escape(long(day))}</time>`;
}

/** What a meeting's record holds, in few words: "13 items, 9 decisions". */
function holds({ facts, items }: MeetingEntry): string {
  const decisions = items.reduce((sum, item) => sum + item.decisions.length, 0);
  const counts = [t.count.items(items.length)];
  if (decisions > 0) counts.push(t.count.decisions(decisions));
  if (facts.kind === 'agenda') counts.push(t.status.agenda.toLowerCase());
  return counts.join(', ');
}

/**
 * Meetings as rows of a list, one string of HTML: lists of thousands stay quick.
 * @param showBody whether each row names the body.
 */
export function meetingRows(
  archive: Archive,
  meetings: readonly MeetingEntry[],
  showBody: boolean,
): string {
  return meetings
    .map((meeting) => {
      const name = showBody
        ? ` <span class="of">${escape(bodyName(archive, meeting.facts.body))}</span>`
        : '';
      return `<li><a href="${href(addresses.meeting(meeting.id))}">${time(meeting.facts.date)}</a>${name} <span class="holds">${escape(holds(meeting))}</span></li>`;
    })
    .join('');
}

/** Items as rows of a list, one string of HTML: title, body and date. */
export function itemRows(archive: Archive, items: readonly Placed[]): string {
  return items
    .map(({ meeting, item }) => {
      const address = `${href(addresses.meeting(meeting.id))}#${itemAnchor(item.id)}`;
      return `<li><a href="${address}">${escape(item.title)}</a> <span class="of">${escape(bodyName(archive, meeting.facts.body))}, ${time(meeting.facts.date)}, ${escape(t.searching.item(item.number))}</span></li>`;
    })
    .join('');
}

/** Parts of decisions or actions as rows of a list, one string of HTML. */
export function partRows(archive: Archive, lines: readonly Registered[]): string {
  return lines
    .map((line) => {
      const { meeting, item, id, corrected, came } = line;
      const part = partOf(line);
      const address = href(addresses.passage(meeting.id, item.id, id));
      const day = corrected?.by.agreed.meeting.facts.date;
      const mark =
        day === undefined
          ? ''
          : ` <span class="tag corrected">${escape(t.corrections.corrected(long(day)))}</span>`;
      const state = came ? stateLine(came, coversTo(archive, meeting.facts.body)) : '';
      return `<li><p class="words"><span class="label">${escape(part.label)}</span> ${escape(part.text)}${mark}</p>${termsHtml(part)}${state}<p class="of"><a href="${address}">${escape(item.title)}</a>, ${escape(bodyName(archive, meeting.facts.body))}, ${time(meeting.facts.date)}</p></li>`;
    })
    .join('');
}
