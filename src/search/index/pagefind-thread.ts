import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import { z } from 'zod';

/** Ends the thread's service, which gives its memory back. */
export { close } from 'pagefind';

/** A record as Pagefind is given it: its address, and a page of its own. */
export interface Page {
  url: string;
  content: string;
}

/** What a thread is asked: to index some records into a folder. */
export interface Lot {
  pages: readonly Page[];
  folder: string;
}

/** How many records are handed to Pagefind at a time. */
const AT_ONCE = 200;
/** The file that a browser reads first of an index: how many records it holds, by language. */
const ENTRY = 'pagefind-entry.json';
/** What is needed of an index of Pagefind's: its program and interfaces and the texts are not asked for. */
const NEEDED = /^index\/|\.pf_meta$/;

const entry = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ page_count: z.number() })),
});

/** Throws when Pagefind answered with errors, which it gives as values. */
function sound<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

/** Throws when an index does not hold so many records in one language. */
function checkHeld(file: Uint8Array | undefined, records: number): void {
  const { languages } = entry.parse(JSON.parse(Buffer.from(file ?? []).toString()));
  const held = Object.values(languages);
  if (held.length === 1 && held[0]?.page_count === records) return;
  throw new Error(`Of ${String(records)} records Pagefind indexed ${JSON.stringify(held)}.`);
}

/**
 * Has Pagefind index some records, in the thread's own service. Writes what is needed of the index,
 * and no more: Pagefind would write a file for each record, and where thousands were removed, ext4
 * makes new ones slowly for minutes.
 * Throws on any error that Pagefind reports, and when a record is not in the index.
 */
export default async function indexLot({ pages, folder }: Lot): Promise<void> {
  const { index } = sound(await createIndex());
  if (!index) throw new Error('Pagefind gave no index.');
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const some = pages.slice(from, from + AT_ONCE);
    const answers = await Promise.all(some.map((one) => index.addHTMLFile(one)));
    answers.forEach(sound);
  }
  const { files } = sound(await index.getFiles());
  checkHeld(files.find(({ path }) => path === ENTRY)?.content, pages.length);
  for (const { path, content } of files.filter((file) => NEEDED.test(file.path))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await index.deleteIndex();
}
