import { group } from '../../../src/archive/archive.ts';
import { workOn } from '../../../src/archive/content.ts';
import { isOfRoll, keptBack, type CorrectionFacts } from '../../../src/archive/corrections.ts';
import { itemNumbered } from '../../../src/archive/item-numbered.ts';
import { inForce, itemReadings, standings, touched } from '../../../src/archive/readings.ts';
import type { Item } from '../../../src/record/items.ts';
import type { MeetingRecord } from '../../../src/record/read.ts';
import { nearestWords } from '../nearest-words.ts';
import { numberedTwice } from '../numbered-twice.ts';
import type { Place } from '../places.ts';
import type { Records } from '../records.ts';
import { approvals, type Approval } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

/** A correction of the words of an item. */
interface OfWords {
  facts: CorrectionFacts;
  meeting: MeetingRecord;
  place(key: string): Place;
}

/** A correction without a place, by its index among those of its item. */
interface Unplaced {
  index: number;
  /** The key whose words were looked for. */
  key: string;
  /** How often they stand in the item, as it reads after the corrections made before. */
  count: number;
  /** The nearest words there are. */
  near?: string;
}

/** What sorts approvals as the archive does, by date, then by meeting. */
function order({ from }: Approval): string {
  return `${from.facts.date} ${from.id}`;
}

function byDate(a: Approval, b: Approval): number {
  const [one, other] = [order(a), order(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The corrections of words that may be published, by the item they are of, in the order in which they were agreed. */
function byItem(records: Records): Map<Item, OfWords[]> {
  const found = new Map<Item, OfWords[]>();
  for (const { facts, place } of [...approvals(records)].sort(byDate)) {
    const meeting = records.meetings.get(facts.meeting);
    for (const [index, correction] of (facts.corrections ?? []).entries()) {
      if (!meeting || correction.item === undefined || isOfRoll(correction)) continue;
      if (records.isFaulty(meeting)) continue;
      if (numberedTwice(meeting.items, correction.item)) continue;
      const item = itemNumbered(meeting.items, correction.item);
      if (!item || keptBack(records, meeting.id, correction)) continue;
      const placed = (key: string): Place => place('corrections', index, key);
      group(found, item, { facts: correction, meeting, place: placed });
    }
  }
  return found;
}

/** The corrections of an item to which the site would find no place. */
function unplacedIn({ blocks }: Item, corrections: readonly OfWords[]): Unplaced[] {
  return itemReadings(blocks, corrections).unplaced.flatMap((one): Unplaced[] => {
    const wanted = touched(one.facts);
    if (!wanted) return [];
    const index = corrections.indexOf(one);
    const { passages } = itemReadings(blocks, corrections.slice(0, index));
    const count = standings(passages, wanted.words).length;
    const texts = passages.map((passage) => inForce(passage).text);
    const near = count === 0 ? nearestWords(wanted.words, texts) : undefined;
    return [{ index, key: wanted.key, count, ...(near !== undefined && { near }) }];
  });
}

/**
 * What a correction replaces, deletes or adds to stands exactly once in its item, as that item
 * reads after the corrections made before.
 */
export const correctionText: Rule = {
  name: 'correction-text',
  severity: 'error',
  *check(records): Generator<Finding> {
    for (const [item, corrections] of byItem(records)) {
      const given = JSON.stringify([item.number, corrections.map(({ facts }) => facts)]);
      const [first] = corrections;
      if (!first) continue;
      const unplaced = workOn(records.content, first.meeting, ['unplaced corrections', given], () =>
        unplacedIn(item, corrections),
      );
      for (const { index, key, count, near } of unplaced) {
        const one = corrections[index];
        if (!one) continue;
        const where = `in item ${one.facts.item ?? item.number} of “${one.meeting.id}”`;
        yield {
          ...one.place(key),
          message:
            count === 0
              ? `These words do not stand ${where}.`
              : `These words stand ${String(count)} times ${where}.`,
          help:
            count > 0 ? 'Quote more of the sentence, so that it stands there once.' : help(near),
        };
      }
    }
  },
};

function help(near: string | undefined): string {
  return near
    ? `The nearest words there are: “${near}”.`
    : 'Quote the words as that record has them, or use operation: described with words: …';
}
