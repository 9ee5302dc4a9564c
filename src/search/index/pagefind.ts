import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Field } from './fields.ts';
import type { Lot, Page } from './pagefind-thread.ts';
import type { SearchRecord } from './search-record.ts';
import { pagefindVersion } from './shard-digest.ts';

/** How much a word of a title weighs in the text; Pagefind weighs titles once more as such. */
const TITLE = 2.5;
/** How many letters of a digest (hexadecimal) name a folder. */
const NAME_LETTERS = 24;
/** How many lots of records are indexed at a time, where nothing goes on beside. */
export const LOTS = 2;

/** A record as it is indexed: its own facts, and all texts by which it can be found. */
export interface Indexed {
  record: SearchRecord;
  fields: readonly Field[];
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

/** Threads that index lots of records, each with a Pagefind of its own, until they are ended. */
export class PagefindThreads {
  readonly #pool: Tinypool;

  /** @param most how many lots can be indexed at a time. */
  constructor(most: number) {
    this.#pool = new Tinypool({
      filename: new URL('pagefind-thread.ts', import.meta.url).href,
      // None is taken away for being idle: one that is just ending its Pagefind would be given work.
      minThreads: most,
      maxThreads: most,
      teardown: 'close',
      resourceLimits: { maxYoungGenerationSizeMb: 8 }, // what is used for a moment; V8 would take 48
    });
  }

  /**
   * Gives the folder of Pagefind's index of some records, in which they are numbered in their order;
   * makes it unless it was made before of the same.
   * @param language the pages' own tag (BCP 47): another would make a second index that no page asks.
   * @param folder where such indexes are kept, each in a folder of its own, named by what it is made of.
   * Throws on any error that Pagefind reports, and when a record is not in the index.
   */
  async index(records: readonly Indexed[], language: string, folder: string): Promise<string> {
    const pages = records.map((one) => page(one, language));
    const digest = createHash('sha256').update(pagefindVersion()).update(JSON.stringify(pages));
    const made = join(folder, digest.digest('hex').slice(0, NAME_LETTERS));
    if (existsSync(made)) return made;
    const making = `${made}.part`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true });
    const lot: Lot = { pages, folder: making };
    await this.#pool.run(lot);
    renameSync(making, made);
    return made;
  }

  /** Ends the threads and gives the memory of Pagefind back. */
  end(): Promise<void> {
    return this.#pool.destroy();
  }
}
