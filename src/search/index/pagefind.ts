import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import type { Field } from './fields.ts';
import type { SearchRecord } from './search-record.ts';
import { pagefindVersion } from './shard-digest.ts';

/** How much a word of a title weighs in the text; Pagefind weighs titles once more as such. */
const TITLE = 2.5;
/** How many records are handed to Pagefind at a time. */
const AT_ONCE = 200;
/** How many letters of a digest (hexadecimal) name a folder. */
const NAME_LETTERS = 24;
/** What is kept of an index of Pagefind's: its program and interfaces and the texts are not asked for. */
const NEEDED = /^index$|\.pf_meta$/;

/** What a browser reads first of an index of Pagefind's, by language. */
const entry = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ page_count: z.number() })),
});

/** A record as it is indexed: its own facts, and all texts by which it can be found. */
export interface Indexed {
  record: SearchRecord;
  fields: readonly Field[];
}

/** A record as Pagefind is given it. */
interface Page {
  url: string;
  content: string;
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
function page({ record, fields }: Indexed, language: string): Page {
  const texts = fields.map(
    ({ text, weight }) => `<p data-pagefind-weight="${String(weight)}">${escape(text)}</p>`,
  );
  const content = `<!doctype html><html lang="${language}"><body><main data-pagefind-body><h1 data-pagefind-meta="title" data-pagefind-weight="${String(TITLE)}">${escape(record.title)}</h1>${texts.join('')}</main></body></html>`;
  return { url: record.address, content };
}

/** Throws when an index does not hold so many records in one language. */
function checkHeld(folder: string, records: number): void {
  const file = readFileSync(join(folder, 'pagefind-entry.json'), 'utf8');
  const held = Object.values(entry.parse(JSON.parse(file)).languages);
  if (held.length === 1 && held[0]?.page_count === records) return;
  throw new Error(`Of ${String(records)} records Pagefind indexed ${JSON.stringify(held)}.`);
}

/** Writes Pagefind's index of some records into a folder. */
async function write(
  pages: readonly Page[],
  outputPath: string,
  onProgress: (records: number) => void,
): Promise<void> {
  try {
    const { index } = sound(await createIndex());
    if (!index) throw new Error('Pagefind gave no index.');
    for (let from = 0; from < pages.length; from += AT_ONCE) {
      const some = pages.slice(from, from + AT_ONCE);
      const answers = await Promise.all(some.map((one) => index.addHTMLFile(one)));
      answers.forEach(sound);
      onProgress(some.length);
    }
    sound(await index.writeFiles({ outputPath }));
  } finally {
    await close();
  }
  checkHeld(outputPath, pages.length);
  for (const file of readdirSync(outputPath)) {
    if (!NEEDED.test(file)) rmSync(join(outputPath, file), { recursive: true });
  }
}

/**
 * Gives the folder of Pagefind's index of some records, in which they are numbered in their order;
 * makes it unless it was made before of the same. Pagefind's service is closed when it is done, which
 * gives its memory back.
 * @param language the pages' own tag (BCP 47): another would make a second index that no page asks.
 * @param folder where such indexes are kept, each in a folder of its own, named by what it is made of.
 * @param onProgress is told how many records were handed over each time.
 * Throws on any error that Pagefind reports, and when a record is not in the index.
 */
export async function pagefindIndex(
  records: readonly Indexed[],
  language: string,
  folder: string,
  onProgress: (records: number) => void,
): Promise<string> {
  const pages = records.map((one) => page(one, language));
  const digest = createHash('sha256').update(pagefindVersion()).update(JSON.stringify(pages));
  const made = join(folder, digest.digest('hex').slice(0, NAME_LETTERS));
  if (existsSync(made)) {
    onProgress(records.length);
    return made;
  }
  const making = `${made}.part`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  await write(pages, making, onProgress);
  renameSync(making, made);
  return made;
}
