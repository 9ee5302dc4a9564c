import type { Attendee, Recognised, RecognisedMeeting } from '../recognised.ts';
import type { Remark, SourceText } from '../source.ts';
import { remarksOnLostWords } from './account.ts';
import { attendanceInItems } from './attendance/item-lists.ts';
import { joinAttendance } from './attendance/one-list.ts';
import type { ItemDraft, MeetingDraft } from './drafts.ts';
import { startAndEnd } from './head/start-and-end.ts';
import { privateItems, type PrivateItem } from './item/private-part.ts';
import { readItem, type ReadItem } from './item/read-item.ts';
import { LAYOUTS } from './layouts/layouts.ts';

/** What the reader of a source knows that the source does not say. */
export interface Given {
  body?: string;
  /** YYYY-MM-DD. */
  date?: string;
}

/**
 * Recognises the meetings, items and papers of a source. Throws for no input; what is not understood stays in the
 * nearest item or is remarked on, and what the source does not say is null unless `given`.
 */
export function recognise(source: SourceText, given: Given): Recognised {
  const layout = LAYOUTS.find(({ matches }) => matches(source));
  const draft = layout?.read(source) ?? { meetings: [], documents: [], remarks: [] };
  const finished = draft.meetings.map((meeting, n) =>
    finish(meeting, given, n === draft.meetings.length - 1),
  );
  const recognised: Recognised = {
    meetings: finished.map(({ meeting }) => meeting),
    documents: draft.documents,
    remarks: [...source.remarks, ...draft.remarks, ...finished.flatMap(({ remarks }) => remarks)],
  };
  return {
    ...recognised,
    remarks: [
      ...recognised.remarks,
      ...remarksOnLostWords(
        source.lines,
        recognised,
        finished.flatMap(({ unsaid }) => unsaid),
      ),
    ],
  };
}

function finish(
  draft: MeetingDraft,
  given: Given,
  last: boolean,
): { meeting: RecognisedMeeting; unsaid: string[]; remarks: Remark[] } {
  const read = readItems(draft, last);
  const listed = draft.attendance.some(({ as }) => as === 'present')
    ? []
    : attendanceInItems(draft.items);
  const named: Attendee[] = read.flatMap(({ people }) => people);
  const { start, end } = startAndEnd(
    draft.head.map(({ text }) => text),
    read.map(({ item }) => item.text),
  );
  const pages = pagesOf(draft);
  const meeting: RecognisedMeeting = {
    body: draft.body ?? given.body ?? null,
    date: draft.date ?? given.date ?? null,
    start: draft.start ?? start,
    end: draft.end ?? end,
    venue: draft.venue,
    kind: draft.kind,
    contact: draft.contact,
    attendance: joinAttendance([...draft.attendance, ...listed], named),
    items: read.map(({ item }) => item),
    ...(draft.cancelled === undefined ? {} : { cancelled: draft.cancelled }),
    ...(pages === null ? {} : { pages }),
    links: draft.links,
  };
  return {
    meeting,
    unsaid: read.flatMap(({ unsaid }) => unsaid),
    remarks: [...read.flatMap(({ remarks }) => remarks), ...missingFacts(meeting, draft)],
  };
}

/** The items of a meeting; those taken in private by what stands around them are read again as such. */
function readItems({ items, kind, style }: MeetingDraft, last: boolean): ReadItem[] {
  const reading = (item: ItemDraft, n: number, inPrivate: PrivateItem | null): ReadItem =>
    readItem(item, kind, style, last && n === items.length - 1, inPrivate);
  const read = items.map((item, n) => reading(item, n, null));
  if (kind === 'agenda') return read;
  const found = privateItems(
    read.map(({ item }) => item),
    items,
  );
  return read.map((plain, n) => {
    const [item, inPrivate] = [items[n], found[n]];
    return item && inPrivate ? reading(item, n, inPrivate) : plain;
  });
}

function missingFacts({ body, date }: RecognisedMeeting, { head, items }: MeetingDraft): Remark[] {
  const place = head[0]?.place ?? items[0]?.heading[0]?.place ?? {};
  const missing = [...(body === null ? ['committee'] : []), ...(date === null ? ['date'] : [])];
  return missing.map((fact) => ({
    message: `The source does not say the ${fact} of this meeting; give it with --${fact === 'date' ? 'date' : 'body'}.`,
    place,
  }));
}

/** "61–66": the pages of the source on which a meeting stands. */
function pagesOf({ head, items }: MeetingDraft): string | null {
  const lines = [...head, ...items.flatMap(({ heading, body }) => [...heading, ...body])];
  const pages = lines.map(({ place }) => place.page).filter((page) => page !== undefined);
  if (pages.length === 0) return null;
  const [first, last] = [Math.min(...pages), Math.max(...pages)];
  return first === last ? String(first) : `${first}–${last}`;
}
