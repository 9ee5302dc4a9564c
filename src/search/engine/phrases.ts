import type { Start, TextFile } from '../data/format.ts';
import { stem } from '../text/stem.ts';
import { words } from '../text/tokens.ts';
import type { Loader } from './loader.ts';
import type { Lookup } from './lookup.ts';

/** How words are compared: as they are, or by their stems. */
type Compared = (word: string) => string;

const asWritten: Compared = (word) => word;

/** Whether some words follow each other in others. */
function follow(sought: readonly string[], text: readonly string[]): boolean {
  return text.some((_, at) => sought.every((word, step) => text[at + step] === word));
}

function stands(sought: readonly string[], text: TextFile['texts'][number], as: Compared): boolean {
  const held = [text.title, ...[...text.passages, ...text.superseded].map(([, said]) => said)];
  return held.some((one) => follow(sought.map(as), words(one).map(as)));
}

/** Those of some records in whose own texts words stand together. */
async function standing(
  sought: readonly string[],
  found: readonly number[],
  { start, loader, as }: { start: Start; loader: Loader; as: Compared },
): Promise<Set<number>> {
  const checked = await Promise.all(
    found.map(async (record) => {
      const file = await loader.text(Math.floor(record / start.perText));
      const text = file.texts[record % start.perText];
      return text && stands(sought, text, as) ? record : [];
    }),
  );
  return new Set(checked.flat());
}

/**
 * The records in which a phrase stands word for word, and its words. Pagefind compares stems even
 * between quotation marks, so what it finds is checked in the texts.
 */
export async function phraseRecords(
  phrase: string,
  start: Start,
  lookup: Lookup,
  loader: Loader,
): Promise<{ records: Set<number>; words: string[] }> {
  const sought = words(phrase);
  if (sought.length === 0) return { records: new Set(), words: sought };
  const found = await lookup.together(phrase);
  const records = await standing(sought, found, { start, loader, as: asWritten });
  return { records, words: sought };
}

/**
 * The records in whose own texts words stand together in any of their forms: what an exclusion
 * means, which must not drop an item for another name of its topic.
 */
export async function recordsSaying(
  phrase: string,
  start: Start,
  lookup: Lookup,
  loader: Loader,
): Promise<Set<number>> {
  const sought = words(phrase);
  if (sought.length === 0) return new Set();
  return standing(sought, await lookup.together(phrase), { start, loader, as: stem });
}
