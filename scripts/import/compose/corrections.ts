import type { z } from 'zod';
import { addressable } from '../../../src/record/passages.ts';
import { correction, type ASPECTS } from '../../../src/record/schema/correction.ts';
import type { RecognisedCorrection } from '../recognised.ts';

type Correction = z.output<typeof correction>;

/** Words of an item by its number, in the record that is corrected; undefined where it is not held. */
export type WordsOfItem = (number: string) => string | undefined;

// What a correction is about, by the words the council uses; the first that fits.
const ASPECT_WORDS: readonly [RegExp, (typeof ASPECTS)[number]][] = [
  [
    /\b(?:apolog|was present|were present|those present|in attendance|attended|absent|substitut)/i,
    'attendance',
  ],
  [/\b(?:declar\w+ (?:of )?(?:an? )?interest|interest)/i, 'interest'],
  [/\b(?:resolution|resolved|recommendation)/i, 'resolution'],
  [/\bappoint(?:ed|ment)/i, 'appointment'],
  [/\bdate of\b/i, 'date'],
];

/**
 * One correction for the record: a replacement only where the words replaced stand exactly once in
 * the item corrected; otherwise the council's own sentence, with no reading made up.
 */
export function correctionOf(found: RecognisedCorrection, wordsOf: WordsOfItem): Correction {
  const { item, replace, with: instead, words } = found;
  if (item !== null && replace !== null && instead !== null && instead.trim() !== '') {
    const target = wordsOf(item);
    if (target !== undefined && countOf(target, replace) === 1) {
      return { item, aspect: 'wording', replace, with: instead };
    }
  }
  return {
    ...(item === null ? {} : { item }),
    aspect: ASPECT_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? 'wording',
    operation: 'described',
    words: words.replace(/\s+/g, ' ').trim(),
  };
}

function countOf(text: string, part: string): number {
  return part.trim() === '' ? 0 : text.split(part).length - 1;
}

/** The words of one item of a record as read: what a replacement must stand in exactly once. */
export function itemWords(
  items: readonly { number: string; blocks: Parameters<typeof addressable>[0] }[],
): WordsOfItem {
  return (number) => {
    const item = items.find((one) => one.number === number);
    return item === undefined
      ? undefined
      : addressable(item.blocks)
          .map((passage) => passage.text)
          .join('\n');
  };
}
