import { itemAnchor } from '../archive/addresses.ts';
import { answerDigest } from '../archive/answer-digest.ts';
import { approvalsByMeeting, statusOf } from '../archive/approvals.ts';
import type { Archive, Placed } from '../archive/archive.ts';
import { workOn, type Content } from '../archive/content.ts';
import { correctionsByMeeting, ofItem, type Correction } from '../archive/corrections.ts';
import { publicBlocks } from '../archive/entries.ts';
import { itemReadings } from '../archive/readings.ts';
import type { Item } from '../record/items.ts';
import { hasParts, type Block } from '../record/passages.ts';
import type { MeetingRecord } from '../record/read.ts';
import { itemFrame, meetingFrame, paperFrame } from './frames.ts';
import type { Place } from './place.ts';
import type { Notice, Stage, Surface, SurfacePassage, Surfaces } from './surface.ts';

const MEETINGS = /^meetings\//; // before a reference in the place of an item

function placeOf({ meeting, item }: Placed): Place {
  return `meetings/${meeting.id}#${itemAnchor(item.id)}`;
}

/** The label over each part, by the part's id. */
function labelsOf(blocks: readonly Block[]): Map<string, string> {
  return new Map(
    blocks.flatMap((block) =>
      hasParts(block) ? block.parts.map(({ id }): [string, string] => [id, block.label]) : [],
    ),
  );
}

/** The passages of an item with every reading that corrections made of them. */
function passagesOfItem(
  blocks: readonly Block[],
  corrections: readonly Correction[],
): SurfacePassage[] {
  const labels = labelsOf(blocks);
  return itemReadings(blocks, corrections).passages.map(({ id, readings }) => {
    const [published, ...later] = readings;
    const label = labels.get(id);
    const stages: [Stage, ...Stage[]] = [
      { text: published.text },
      ...later.map(({ text, by }): Stage => ({ text, ...(by && { by: placeOf(by.agreed) }) })),
    ];
    return { id, stages, ...(label !== undefined && { label }) };
  });
}

/** What is to be published at an item. */
export function surfaceOfItem(
  meeting: string,
  item: Item,
  corrections: readonly Correction[],
): Surface {
  let passages: SurfacePassage[] | undefined;
  return {
    place: `meetings/${meeting}#${itemAnchor(item.id)}`,
    line: item.line,
    frame: itemFrame(item.title, item.facts),
    ...(item.facts.exempt && { isPrivate: true }),
    get passages() {
      passages ??= passagesOfItem(publicBlocks(item), ofItem(corrections, item.number));
      return passages;
    },
  };
}

/**
 * What is published at an item's place (`meetings/board/2017-02-20#item-9`); undefined if no item is held there.
 * @param recordOf gives the full record of a meeting; undefined if there is none.
 */
export function surfaceAt(
  archive: Archive,
  recordOf: (meeting: string) => MeetingRecord | undefined,
  place: Place,
): Surface | undefined {
  const placed = archive.items.get(place.replace(MEETINGS, ''));
  if (!placed) return undefined;
  const { id } = placed.meeting;
  const item = recordOf(id)?.items.find((one) => one.id === placed.item.id);
  return item && surfaceOfItem(id, item, correctionsByMeeting(archive).get(id) ?? []);
}

function approverOf(archive: Archive, meeting: string): Place | undefined {
  const entry = archive.meetings.get(meeting);
  if (!entry) return undefined;
  const status = statusOf(entry, approvalsByMeeting(archive).get(meeting));
  return 'by' in status ? placeOf(status.by) : undefined;
}

function surfacesOfMeeting(archive: Archive, content: Content, record: MeetingRecord): Surface[] {
  const corrections = correctionsByMeeting(archive).get(record.id) ?? [];
  const approvedBy = approverOf(archive, record.id);
  return [
    {
      place: `meetings/${record.id}`,
      frame: meetingFrame(record.facts),
      passages: [],
      ...(approvedBy !== undefined && { approvedBy }),
    },
    ...record.items.map((item): Surface => {
      const surface = surfaceOfItem(record.id, item, corrections);
      const made = `${surface.place}\n${answerDigest(corrections)}`;
      const once: Surface['once'] = (name, given, find) =>
        workOn(content, record, ['register', `${made}\n${name}\n${given}`], find);
      return Object.assign(surface, { once });
    }),
  ];
}

/** The words of a paper as one text: its passages have no addresses of their own. */
function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) =>
      hasParts(block) ? [block.label, ...block.parts.map(({ text }) => text)] : [block.text],
    )
    .join('\n');
}

/** Everything an archive publishes now, from its records, their words included. */
export function surfacesOf(archive: Archive, content: Content): Surfaces {
  const { records, withdrawn } = content;
  const named = (['bodies', 'people', 'topics'] as const).flatMap((kind) =>
    records[kind].map(({ id }): Surface => ({ place: `${kind}/${id}`, passages: [] })),
  );
  const papers = records.papers.map(({ id, facts, blocks }): Surface => ({
    place: `papers/${id}`,
    frame: `${paperFrame(facts)}\n${wordsOf(blocks)}`,
    passages: [],
  }));
  const meetings = records.meetings.flatMap((record) =>
    surfacesOfMeeting(archive, content, record),
  );
  const notices = [
    ...withdrawn.map(({ id, withdrawn: notice }): [Place, Notice] => [id, notice]),
    ...records.meetings.flatMap((record) =>
      record.withdrawn.map(({ id, withdrawn: notice }): [Place, Notice] => [
        `meetings/${record.id}#${itemAnchor(id)}`,
        notice,
      ]),
    ),
  ];
  return {
    shown: new Map([...named, ...papers, ...meetings].map((surface) => [surface.place, surface])),
    withdrawn: new Map(notices),
  };
}
