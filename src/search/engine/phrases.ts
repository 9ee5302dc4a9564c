import type { TextRecord } from '../data/format.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { stem } from '../text/stem.ts';
import { fold, words } from '../text/tokens.ts';
import type { PeriodLoader } from './loader.ts';
import type { Lookup } from './lookup.ts';
import type { Opened } from './opened.ts';

/** How words are compared: as they are, or by their stems. */
type Compared = (word: string) => string;

const asWritten: Compared = (word) => word;

/** How many files of texts are fetched to check records before any is shown: twice what ten results need. */
const MOST_FILES = 20;

/** Whether the texts of some records are in so few files that all can be checked. */
function canBeChecked(found: readonly number[], { perText }: Opened): boolean {
  return new Set(found.map((record) => Math.floor(record / perText))).size <= MOST_FILES;
}

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
 * The records that may say a phrase. Where each word stands that nearly every record has is much to
 * fetch: the parts between such words are asked for, and the whole phrase only if that leaves many.
 */
async function mayHave(phrase: string, opened: Opened, lookup: Lookup): Promise<number[]> {
  const parts: string[][] = [[]];
  for (const word of phrase.split(/\s+/)) {
    if (STOP_WORDS.has(fold(word))) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const telling = parts.map((part) => part.join(' ')).filter((part) => part !== '');
  if (telling.length > 0) {
    const [first = [], ...others] = await Promise.all(telling.map((part) => lookup.together(part)));
    const sets = others.map((records) => new Set(records));
    const found = first.filter((record) => sets.every((set) => set.has(record)));
    if (canBeChecked(found, opened)) return found;
  }
  return lookup.together(phrase);
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
  const found = await mayHave(phrase, opened, lookup);
  if (!canBeChecked(found, opened)) return { records: new Set(found), isChecked: false };
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
  if (!canBeChecked(found, opened)) return new Set(found);
  return standing(sought, found, { opened, loader, as: stem });
}
