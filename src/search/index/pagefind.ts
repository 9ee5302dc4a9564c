import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import type { WordsIndex } from '../data/format.ts';
import { WORDS } from '../data/paths.ts';
import type { Field } from './fields.ts';
import { recut } from './recut.ts';
import type { SearchRecord } from './search-record.ts';

/** How much a word of a title weighs in the text; Pagefind weighs titles once more as such. */
const TITLE = 2.5;
/** How many records are handed to Pagefind at a time. */
const AT_ONCE = 200;

/** What a browser reads first of an index of Pagefind's, by language. */
const entry = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ page_count: z.number() })),
});

/** The index of no records. */
const NO_WORDS: WordsIndex = { lengths: '', begins: '', names: '', fields: [] };

/** A record as it is indexed: its own facts, and all texts by which it can be found. */
export interface Indexed {
  record: SearchRecord;
  fields: readonly Field[];
}

/** Throws when Pagefind answered with errors, which it gives as values. */
function sound<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** One record as a page of its own: the only form in which Pagefind takes weights. */
function page({ record, fields }: Indexed, language: string): string {
  const texts = fields.map(
    ({ text, weight }) => `<p data-pagefind-weight="${String(weight)}">${escape(text)}</p>`,
  );
  return `<!doctype html><html lang="${language}"><body><main data-pagefind-body><h1 data-pagefind-meta="title" data-pagefind-weight="${String(TITLE)}">${escape(record.title)}</h1>${texts.join('')}</main></body></html>`;
}

/** Throws when an index does not hold so many records in one language. */
function checkHeld(folder: string, records: number): void {
  const file = readFileSync(join(folder, 'pagefind-entry.json'), 'utf8');
  const held = Object.values(entry.parse(JSON.parse(file)).languages);
  if (held.length === 1 && held[0]?.page_count === records) return;
  throw new Error(`Of ${String(records)} records Pagefind indexed ${JSON.stringify(held)}.`);
}

/**
 * Writes the Pagefind index of a period's records into `<outDir>/pagefind/<period>`, cut into small
 * files, and gives what a browser has to know of them: nothing else that Pagefind writes is fetched
 * (its program is part of the worker that asks it, texts have files of their own). Pagefind numbers the records in the order in
 * which they were added. Its service is closed when it is done, which gives its memory back.
 * @param language the pages' own tag (BCP 47): another would make a second index that no page asks.
 * @param onProgress is told how many records were handed over each time.
 * Throws on any error that Pagefind reports, and when a record is not in the index.
 */
export async function writePagefind(
  period: string,
  all: readonly Indexed[],
  language: string,
  outDir: string,
  onProgress: (records: number) => void,
): Promise<WordsIndex> {
  const outputPath = join(outDir, WORDS, period);
  rmSync(outputPath, { recursive: true, force: true });
  mkdirSync(outputPath, { recursive: true });
  if (all.length === 0) return NO_WORDS;
  try {
    const { index } = sound(await createIndex());
    if (!index) throw new Error('Pagefind gave no index.');
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const some = all.slice(from, from + AT_ONCE);
      const answers = await Promise.all(
        some.map((one) =>
          index.addHTMLFile({ url: one.record.address, content: page(one, language) }),
        ),
      );
      answers.forEach(sound);
      onProgress(some.length);
    }
    sound(await index.writeFiles({ outputPath }));
  } finally {
    await close();
  }
  checkHeld(outputPath, all.length);
  const words = recut(outputPath);
  for (const file of readdirSync(outputPath)) {
    if (file !== 'index') rmSync(join(outputPath, file), { recursive: true });
  }
  return words;
}
