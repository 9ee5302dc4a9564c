import { workOn, type Content } from '../../../src/archive/content.ts';
import type { MeetingRecord } from '../../../src/record/read.ts';
import { addressable } from '../../../src/record/passages.ts';
import { itemNumbered } from '../item-numbered.ts';
import { nearestWords } from '../nearest-words.ts';
import { approvals, type Approval } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

type Correction = NonNullable<Approval['facts']['corrections']>[number];

/** The key of a correction whose text must be found, and what takes its place. */
function target(
  correction: Correction,
): { key: 'replace' | 'delete' | 'after'; text: string; reading: string } | undefined {
  if (correction.aspect === 'attendance') return undefined;
  const { operation = 'replace', replace, insert, after } = correction;
  if (operation === 'replace' && replace !== undefined) {
    return { key: 'replace', text: replace, reading: correction.with ?? '' };
  }
  if (operation === 'delete' && correction.delete !== undefined) {
    return { key: 'delete', text: correction.delete, reading: '' };
  }
  if (operation === 'insert' && after !== undefined) {
    return { key: 'after', text: after, reading: `${after} ${insert ?? ''}` };
  }
  return undefined;
}

function occurrences(texts: readonly string[], wanted: string): number {
  return texts.reduce((sum, text) => sum + text.split(wanted).length - 1, 0);
}

/** The words of an item of a meeting, passage by passage; undefined if there is no such item. */
function wordsOf(content: Content, meeting: MeetingRecord, number: string): string[] | undefined {
  const item = itemNumbered(meeting, number);
  return (
    item &&
    workOn(content, meeting, ['words of corrected item', number], () =>
      addressable(item.blocks).map(({ text }) => text),
    )
  );
}

function byDate(a: Approval, b: Approval): number {
  return a.from.facts.date.localeCompare(b.from.facts.date) || a.from.id.localeCompare(b.from.id);
}

/**
 * What a correction replaces, deletes or adds to stands exactly once in its item, as that item
 * reads after the corrections made before.
 */
export const correctionText: Rule = {
  name: 'correction-text',
  severity: 'error',
  *check(records): Generator<Finding> {
    const readings = new Map<string, string[]>();
    const all = [...approvals(records)].filter(({ facts }) => facts.corrections);
    for (const { facts, place } of all.sort(byDate)) {
      for (const [index, correction] of (facts.corrections ?? []).entries()) {
        const wanted = target(correction);
        if (!wanted || correction.item === undefined) continue;
        const { key, text, reading } = wanted;
        const item = `${facts.meeting}#${correction.item}`;
        const meeting = records.meetings.get(facts.meeting);
        const texts =
          readings.get(item) ?? (meeting && wordsOf(records.content, meeting, correction.item));
        if (!texts) continue;
        const count = occurrences(texts, text);
        if (count === 1) {
          readings.set(
            item,
            texts.map((passage) => passage.split(text).join(reading)),
          );
          continue;
        }
        const near = count === 0 ? nearestWords(text, texts) : undefined;
        yield {
          ...place('corrections', index, key),
          message:
            count === 0
              ? `These words do not stand in item ${correction.item} of “${facts.meeting}”.`
              : `These words stand ${String(count)} times in item ${correction.item} of “${facts.meeting}”.`,
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
