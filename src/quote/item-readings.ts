import { itemAnchor } from '../archive/addresses.ts';
import { ofItem, type Correction } from '../archive/corrections.ts';
import { publicBlocks } from '../archive/entries.ts';
import type { KeptWords } from '../archive/kept-words.ts';
import { inForce, itemReadings, type ItemReadings } from '../archive/readings.ts';
import { hasParts, type Block } from '../record/passages.ts';
import type { MeetingRecord } from '../record/read.ts';
import { kindOfKept, type ItemReading } from './verdict.ts';
import { wordsOf } from './words.ts';

/** An item by its reference, `<body>/<date>#item-9`, and every reading of its public words. */
export interface QuotableItem {
  reference: string;
  readings: ItemReading[];
  /** Whether words of some of them are kept beside the register, and not in records. */
  isKept: boolean;
}

/** The words of an item with one text for each passage, labels of decisions and actions included. */
function wordsWith(
  blocks: readonly Block[],
  ends: readonly string[],
  textOf: (id: string) => string,
): string[] {
  const texts = blocks.flatMap((block) =>
    hasParts(block)
      ? [block.label, ...block.parts.map(({ id }) => textOf(id))]
      : [textOf(block.id)],
  );
  return wordsOf([...texts, ...ends.map(textOf)].join('\n'));
}

/**
 * The readings of an item as words: the one in force, then one for each earlier reading of a
 * passage; of a passage that is gone, its own words.
 */
function readingsAsWords<By>(
  blocks: readonly Block[],
  { passages }: ItemReadings<By>,
  kept: readonly KeptWords[],
): ItemReading[] {
  const now = new Map(passages.map((passage) => [passage.id, inForce(passage).text]));
  const ends = passages.map(({ id }) => id).filter((id) => id.startsWith('c'));
  const read = (other?: { id: string; text: string }): string[] =>
    wordsWith(blocks, ends, (id) => (id === other?.id ? other.text : (now.get(id) ?? '')));
  const earlier = passages.flatMap(({ id, readings }) =>
    readings
      .slice(0, -1)
      .map(({ text }): ItemReading => ({ kind: 'earlier', words: read({ id, text }) })),
  );
  const edited = kept.map((one): ItemReading => {
    const { passage: id, words: text } = one;
    return { ...kindOfKept(one), words: now.has(id) ? read({ id, text }) : wordsOf(text) };
  });
  return [{ kind: 'now', words: read() }, ...earlier, ...edited];
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
