import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { WORDS } from '../data/paths.ts';
import type { Field } from './fields.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * What Pagefind writes for interfaces and languages that this site does not use, and the texts of
 * the records, which are shown from files of our own: of these a browser fetches nothing.
 */
const UNNEEDED = [
  'fragment',
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/** Pagefind's program for the browser; the periods share it. */
const PROGRAM = 'pagefind.js';
/** How much a word of a title weighs in the text; Pagefind weighs titles once more as such. */
const TITLE = 2.5;
/** How many records are handed to Pagefind at a time. */
const AT_ONCE = 200;

/** What a browser reads first of an index of Pagefind's, by language. */
const entry = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ wasm: z.string(), page_count: z.number() })),
});

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

/**
 * Makes the periods share Pagefind's program, so that a browser fetches it once: a period's entry
 * says by which name to fetch it, from its own folder; this name leads to the folder above.
 * Throws when the index does not hold all records.
 */
function shareProgram(folder: string, shared: string, records: number): void {
  const file = join(folder, 'pagefind-entry.json');
  const read = entry.parse(JSON.parse(readFileSync(file, 'utf8')));
  let held = 0;
  for (const language of Object.values(read.languages)) {
    const name = `wasm.${language.wasm}.pagefind`;
    renameSync(join(folder, name), join(shared, name));
    language.wasm = `/../../wasm.${language.wasm}`;
    held += language.page_count;
  }
  if (held !== records) {
    throw new Error(`Of ${String(records)} records Pagefind indexed ${String(held)}.`);
  }
  renameSync(join(folder, PROGRAM), join(shared, PROGRAM));
  writeFileSync(file, JSON.stringify(read));
}

/**
 * Writes the Pagefind index of a period's records into `<outDir>/pagefind/<period>`. Pagefind gives
 * all records, asked for no word, in the order in which they were added: so the browser knows them
 * by their numbers. The service is closed when it is done, which gives its memory back.
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
): Promise<void> {
  const shared = join(outDir, WORDS);
  const outputPath = join(shared, period);
  rmSync(outputPath, { recursive: true, force: true });
  mkdirSync(outputPath, { recursive: true });
  if (all.length === 0) return;
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
  for (const file of UNNEEDED) rmSync(join(outputPath, file), { recursive: true, force: true });
  shareProgram(outputPath, shared, all.length);
}
