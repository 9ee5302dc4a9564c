import { keyOf, placedBy, type Archive, type Placed } from './archive.ts';
import { agreedByItem } from './correction-log.ts';
import type { MeetingEntry } from './entries.ts';
import { itemNumbered } from './item-numbered.ts';
import { onceBy } from './once.ts';
import type { CitedInWords } from './words-citing.ts';

/** How a later item refers to an earlier one. */
export type Way = 'follows' | 'closes' | 'corrects' | 'words';

/** A later item that refers to an earlier one, and in which ways. */
export interface Citing extends Placed {
  ways: Way[];
}

/** The earlier meeting of a body that words mean by a day, perhaps without its year, or by a number alone. */
function meant(
  meetings: readonly MeetingEntry[],
  before: MeetingEntry,
  { number, day }: CitedInWords,
): Placed | undefined {
  const end = meetings.indexOf(before);
  for (let at = end - 1; at >= 0; at--) {
    const meeting = meetings[at];
    if (!meeting || (day !== undefined && !meeting.facts.date.endsWith(day.replace(/^--/, '-')))) {
      continue;
    }
    const item = itemNumbered(meeting.items, number);
    if (item) return { meeting, item };
  }
  return undefined;
}

/** Every reference of an item to an earlier item: its key, and in which way. */
function references(archive: Archive, placed: Placed): { to: string; way: Way }[] {
  const { meeting, item } = placed;
  const { follows = [], closes = [] } = item.facts;
  const byReference = (list: readonly string[], way: Way): { to: string; way: Way }[] =>
    list.flatMap((reference) => {
      const target = placedBy(archive, reference);
      return target ? [{ to: keyOf(target), way }] : [];
    });
  const corrected = (agreedByItem(archive).get(keyOf(placed)) ?? []).flatMap((agreed) =>
    agreed.anchor === undefined
      ? []
      : [{ to: `${agreed.corrects}#${agreed.anchor}`, way: 'corrects' as const }],
  );
  const ofBody = archive.meetingsByBody.get(meeting.facts.body) ?? [];
  const inWords = item.cites.flatMap((cited) => {
    const target = meant(ofBody, meeting, cited);
    return target ? [{ to: keyOf(target), way: 'words' as const }] : [];
  });
  return [
    ...byReference(follows, 'follows'),
    ...byReference(closes, 'closes'),
    ...corrected,
    ...inWords,
  ];
}

/** For each item, by its key, the later items that refer to it, oldest first. */
export const citedBy = onceBy('cited by', (archive): Map<string, Citing[]> => {
  const found = new Map<string, Map<string, Citing>>();
  for (const placed of archive.items.values()) {
    for (const { to, way } of references(archive, placed)) {
      const list = found.get(to) ?? new Map<string, Citing>();
      const citing = list.get(keyOf(placed)) ?? { ...placed, ways: [] };
      if (!citing.ways.includes(way)) citing.ways.push(way);
      found.set(to, list.set(keyOf(placed), citing));
    }
  }
  return new Map([...found].map(([to, list]) => [to, [...list.values()]]));
});
