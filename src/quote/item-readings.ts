import { itemAnchor } from '../archive/addresses.ts';
import { ofItem, type Correction } from '../archive/corrections.ts';
import { publicBlocks } from '../archive/entries.ts';
import type { KeptWords } from '../archive/kept-words.ts';
import {
  inForce,
  itemReadings,
  type ItemReadings,
  type PassageReadings,
} from '../archive/readings.ts';
import { hasParts, type Block } from '../record/passages.ts';
import type { MeetingRecord } from '../record/read.ts';
import { inState, statesBefore } from './states.ts';
import { kindOfKept, type ItemReading } from './verdict.ts';
import { wordsOf } from './words.ts';

/** An item by its reference, `<body>/<date>#item-9`, and every reading of its public words. */
export interface QuotableItem {
  reference: string;
  readings: ItemReading[];
  /** Whether words of some of them are kept beside the register, and not in records. */
  isKept: boolean;
}

/** A passage of an item or a label in it, which has no id, as it reads or read. */
interface Piece {
  id: string;
  text: string;
}

/** The passages of an item as they now read, with the labels of its decisions and actions. */
function piecesNow(
  blocks: readonly Block[],
  passages: readonly PassageReadings<Correction>[],
): Piece[] {
  const now = new Map(passages.map((passage) => [passage.id, inForce(passage).text]));
  const read = ({ id }: { id: string }): Piece => ({ id, text: now.get(id) ?? '' });
  return [
    ...blocks.flatMap((block) =>
      hasParts(block) ? [{ id: '', text: block.label }, ...block.parts.map(read)] : [read(block)],
    ),
    ...passages.filter(({ id }) => id.startsWith('c')).map(read),
  ];
}

/** What stood at a passage before each correction of it, newest first. */
function beforeCorrections({
  id,
  readings,
}: PassageReadings<Correction>): (Piece & { until: string })[] {
  return readings
    .slice(1)
    .map(({ by }, index) => {
      const { meeting, item } = by?.agreed ?? {};
      const until = `${meeting?.facts.date ?? ''} ${meeting?.id ?? ''} ${item?.id ?? ''}`;
      return { id, text: readings[index]?.text ?? '', until };
    })
    .reverse();
}

function wordsIn(pieces: readonly Piece[]): string[] {
  return wordsOf(pieces.map(({ text }) => text).join('\n'));
}

/** The readings of an item as words: the one in force, then one for each state in which it was before. */
function readingsAsWords(
  blocks: readonly Block[],
  { passages }: ItemReadings<Correction>,
  kept: readonly KeptWords[],
): ItemReading[] {
  const now = piecesNow(blocks, passages);
  const corrected = statesBefore(passages.flatMap(beforeCorrections));
  const edited = statesBefore(kept.map((one) => ({ ...one, id: one.passage, text: one.words })));
  return [
    { kind: 'now', words: wordsIn(now) },
    ...corrected.map(({ stood }): ItemReading => ({
      kind: 'earlier',
      words: wordsIn(inState(now, stood)),
    })),
    ...edited.map(({ stood, gaveWay }): ItemReading => ({
      ...kindOfKept(gaveWay),
      words: wordsIn(inState(now, stood)),
    })),
  ];
}

/**
 * Every item of a meeting with its readings; only what may be published.
 * @param kept earlier words of its items that are kept beside the register.
 */
export function quotableItems(
  record: MeetingRecord,
  corrections: readonly Correction[],
  kept: readonly KeptWords[],
): QuotableItem[] {
  return record.items.map((item) => {
    const blocks = publicBlocks(item);
    const readings = itemReadings(blocks, ofItem(corrections, item.number));
    const anchor = itemAnchor(item.id);
    const ofThis = kept.filter((one) => one.item === anchor);
    return {
      reference: `${record.id}#${anchor}`,
      readings: readingsAsWords(blocks, readings, ofThis),
      isKept: ofThis.length > 0,
    };
  });
}
