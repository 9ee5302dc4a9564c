import type { RecognisedItem } from '../../recognised.ts';
import type { ItemDraft } from '../drafts.ts';
import { exclusionIn, headsPrivatePart, readmits, type Exclusion } from './exclusion.ts';

/** Items that close a meeting, public or not, and tell nothing. */
const CLOSING =
  /^(?:dates? (?:and time )?of (?:the )?(?:next|future)|next meeting|closing?\b|closure)/i;

/** Titles of items that are about the exclusion itself, and so are public. */
const ABOUT_EXCLUSION =
  /\b(?:exclu\w+|press|public|exempt|confidential|private|closed)\b|\b(?:100|50) ?\(?A\b/i;

/** "Exempt minutes": those of an earlier meeting, which are one item and no part of this one. */
const MINUTES = /\bminutes$/i;

/** How far above the next heading the line stands that parts public from private, in lines. */
const NEAR = 3;

/** The grounds of an item taken in private: the words that shut the public out, where they give one for it alone. */
export interface PrivateItem {
  words: string;
  /** How many items those words shut the public out for. */
  shared: number;
}

/**
 * Which items of minutes were taken in private, by what stands around them: the decision to exclude the public
 * ("during consideration of minutes 91 and 92", "for the following item") and the heads of a private part, up to
 * where the public came back. Null for an item that is public as far as that goes.
 */
export function privateItems(
  items: readonly RecognisedItem[],
  drafts: readonly ItemDraft[],
): (PrivateItem | null)[] {
  const found: (string | null)[] = items.map(() => null);
  let open: string | null = null;
  items.forEach((item, at) => {
    const draft = drafts[at];
    const heading = [...(draft?.heading.map(({ text }) => text) ?? []), item.title];
    if (heading.some(readmits)) open = null;
    const paragraphs = item.text.split('\n\n');
    const heads = heading.some(headsPrivatePart) && !MINUTES.test(item.title);
    if (heads && tellsPrivately(paragraphs)) open ??= '';
    if (open !== null && !CLOSING.test(item.title)) found[at] ??= open;
    const border = paragraphs.length - NEAR;
    paragraphs.forEach((words, n) => {
      const exclusion = exclusionIn(words);
      if (readmits(words)) open = null;
      else if (n >= border && at < items.length - 1 && headsPrivatePart(words)) open = '';
      if (!exclusion) return;
      const last = paragraphs.slice(n + 1).every((later) => !readmits(later));
      const shut = shutOut(exclusion, items, at);
      for (const index of shut) found[index] ??= words;
      if (shut.length > 0) return;
      const later = paragraphs.slice(n + 1);
      if (!ABOUT_EXCLUSION.test(item.title) || (isLast(items, at) && later.some(tells)))
        found[at] ??= words;
      if (last) open = words;
    });
  });
  return found.map((words) =>
    words === null ? null : { words, shared: found.filter((other) => other === words).length },
  );
}

/** "11. Exempt business": whether the item holds such business, and neither the exclusion for it nor "None". */
const tellsPrivately = (paragraphs: string[]): boolean =>
  !paragraphs.some((words) => exclusionIn(words) !== null || NOTHING.test(words));

const NOTHING =
  /^(?:none\b|nil\b|there (?:was|were) no|no (?:exempt|confidential|private|items?|such)\b)/i;

/** Whether nothing but the close of the meeting follows an item. */
const isLast = (items: readonly RecognisedItem[], at: number): boolean =>
  items.slice(at + 1).every(({ title }) => CLOSING.test(title));

/** A paragraph below the exclusion that tells of business: it has no item of its own to be private in. */
const tells = (words: string): boolean =>
  exclusionIn(words) === null &&
  /\b(?:considered|discussed|reported|agreed|noted|approved|accepted|informed|advised|presented|resolved|RESOLVED)\b/.test(
    words,
  );

/** The items for which an exclusion names its end: by number, or the next one. Empty where it goes on. */
function shutOut(exclusion: Exclusion, items: readonly RecognisedItem[], at: number): number[] {
  const next = at + 1 < items.length ? [at + 1] : [];
  // "this item", said in an item of its own, is the one that follows
  if (exclusion.here) return /\bexclu/i.test(items[at]?.title ?? '') ? [at, ...next] : [at];
  if (exclusion.one) return next;
  const named = items.flatMap(({ number }, index) =>
    number !== null && exclusion.numbers.some((one) => sameNumber(one, number)) ? [index] : [],
  );
  const later = named.filter((index) => index > at);
  if (later.length > 0 || exclusion.numbers.length === 0) return later;
  return named.includes(at) && exclusion.numbers.length === 1
    ? [at]
    : items.flatMap((_, index) =>
        index > at && index <= at + exclusion.numbers.length ? [index] : [],
      );
}

const sameNumber = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (number: string): string => number.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
