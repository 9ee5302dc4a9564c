import type { TextRecord } from '../data/format.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/tokens.ts';
import type { PeriodLoader } from './loader.ts';
import type { Lookup } from './lookup.ts';
import type { Opened } from './opened.ts';

/** How words are compared: as they are, or by their stems. */
type Compared = (word: string) => string;

const asWritten: Compared = (word) => word;

/** How many records are checked before any is shown; with more, each is when it is shown. */
const MOST_CHECKED = 40;

/** Whether some words follow each other in others. */
function follow(sought: readonly string[], text: readonly string[]): boolean {
  return text.some((_, at) => sought.every((word, step) => text[at + step] === word));
}

function stands(sought: readonly string[], text: TextRecord, as: Compared): boolean {
  const held = [text.title, ...[...text.passages, ...text.superseded].map(([, said]) => said)];
  return held.some((one) => follow(sought.map(as), words(one).map(as)));
}

/** Whether phrases stand in a record word for word. */
export function saysAll(phrases: readonly string[], text: TextRecord): boolean {
  return phrases.every((phrase) => {
    const sought = words(phrase);
    return sought.length > 0 && stands(sought, text, asWritten);
  });
}

/** Those of some records in whose own texts words stand together. */
async function standing(
  sought: readonly string[],
  found: readonly number[],
  { opened, loader, as }: { opened: Opened; loader: PeriodLoader; as: Compared },
): Promise<Set<number>> {
  const checked = await Promise.all(
    found.map(async (record) => {
      const file = await loader.text(Math.floor(record / opened.perText));
      const text = file.texts[record % opened.perText];
      return text && stands(sought, text, as) ? record : [];
    }),
  );
  return new Set(checked.flat());
}

/**
 * The records in which a phrase stands word for word. Pagefind compares stems even between quotation
 * marks, so what it finds is checked in the texts; where it finds many, that is left to be done when
 * one is shown, and said.
 */
export async function phraseRecords(
  phrase: string,
  opened: Opened,
  lookup: Lookup,
  loader: PeriodLoader,
): Promise<{ records: Set<number>; isChecked: boolean }> {
  const sought = words(phrase);
  if (sought.length === 0) return { records: new Set(), isChecked: true };
  const found = await lookup.together(phrase);
  if (found.length > MOST_CHECKED) return { records: new Set(found), isChecked: false };
  const records = await standing(sought, found, { opened, loader, as: asWritten });
  return { records, isChecked: true };
}

/**
 * The records in whose own texts words stand together in any of their forms: what an exclusion
 * means, which must not drop an item for another name of its topic. Where Pagefind finds many, all of
 * them are taken to say so.
 */
export async function recordsSaying(
  phrase: string,
  opened: Opened,
  lookup: Lookup,
  loader: PeriodLoader,
): Promise<Set<number>> {
  const sought = words(phrase);
  if (sought.length === 0) return new Set();
  const found = await lookup.together(phrase);
  if (found.length > MOST_CHECKED) return new Set(found);
  return standing(sought, found, { opened, loader, as: stem });
}
