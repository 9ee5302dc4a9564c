import type { Start, TextFile } from '../data/format.ts';
import { words } from '../text/tokens.ts';
import type { Loader } from './loader.ts';
import type { Lookup } from './lookup.ts';

/** Whether some words follow each other in others. */
function follow(sought: readonly string[], text: readonly string[]): boolean {
  return text.some((_, at) => sought.every((word, step) => text[at + step] === word));
}

function stands(sought: readonly string[], text: TextFile['texts'][number] | undefined): boolean {
  if (!text) return false;
  const held = [text.title, ...[...text.passages, ...text.superseded].map(([, words_]) => words_)];
  return held.some((one) => follow(sought, words(one)));
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
  const checked = await Promise.all(
    found.map(async (record) => {
      const file = await loader.text(Math.floor(record / start.perText));
      return stands(sought, file.texts[record % start.perText]) ? record : [];
    }),
  );
  return { records: new Set(checked.flat()), words: sought };
}
