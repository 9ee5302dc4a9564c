import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import type { Field } from './fields.ts';
import type { SearchRecord } from './search-record.ts';

/** What Pagefind writes for interfaces and languages that this site does not use. */
const UNNEEDED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'wasm.unknown.pagefind',
];

/** How much a word of a title weighs in the text; Pagefind weighs titles once more as such. */
const TITLE = 2.5;
/** How many records are handed to Pagefind at a time. */
const AT_ONCE = 200;
/** With what a fragment of Pagefind's begins, before its JSON. */
const SIGNATURE = 'pagefind_dcd';

/** The name of a fragment: `en-gb_71efc0f.pf_fragment`. */
const FRAGMENT = /^[^_]+_(\w+)\.pf_fragment$/;

const fragment = z.object({ url: z.string() });

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

function attribute(name: string, values: readonly string[]): string {
  return values.map((value) => `<i data-pagefind-${name}="${escape(value)}"></i>`).join('');
}

/** One record as a page of its own: the only form in which Pagefind takes weights. */
function page({ record, fields }: Indexed, language: string): string {
  const { title, number, body, date, kinds, topics, presenters, named } = record;
  const filters = [
    `body:${body}`,
    `year:${date.slice(0, 4)}`,
    ...[...new Set([...presenters, ...named])].map((person) => `person:${person}`),
    ...topics.map((topic) => `topic:${topic}`),
    ...kinds.map((kind) => `kind:${kind}`),
  ];
  const meta = [`number:${number}`, `body:${body}`, `date:${date}`, `kinds:${kinds.join(' ')}`];
  const texts = fields.map(
    ({ text, weight }) => `<p data-pagefind-weight="${String(weight)}">${escape(text)}</p>`,
  );
  return `<!doctype html><html lang="${language}"><body><main data-pagefind-body><h1 data-pagefind-meta="title" data-pagefind-weight="${String(TITLE)}">${escape(title)}</h1>${texts.join('')}${attribute('filter', filters)}${attribute('meta', meta)}<i data-pagefind-sort="date:${date}"></i></main></body></html>`;
}

/** Pagefind's id of each address: what stands behind the language in the name of its fragment. */
function idsByAddress(folder: string): Map<string, string> {
  const ids = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const text = gunzipSync(readFileSync(join(folder, name))).toString();
    const { url } = fragment.parse(JSON.parse(text.slice(SIGNATURE.length)));
    ids.set(url, FRAGMENT.exec(name)?.[1] ?? '');
  }
  return ids;
}

/**
 * Writes a Pagefind index of records into `<outDir>/pagefind` and closes the service.
 * @param language the pages' own tag (BCP 47): another would make a second index that no page asks.
 * Gives Pagefind's id of each record, in their order. Throws on any error that Pagefind reports,
 * and when a record is not in the index.
 */
export async function writePagefind(
  all: readonly Indexed[],
  language: string,
  outDir: string,
): Promise<string[]> {
  const outputPath = join(outDir, 'pagefind');
  rmSync(outputPath, { recursive: true, force: true });
  try {
    const { index } = sound(await createIndex({}));
    if (!index) throw new Error('Pagefind gave no index.');
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const some = all.slice(from, from + AT_ONCE);
      const answers = await Promise.all(
        some.map((one) =>
          index.addHTMLFile({ url: one.record.address, content: page(one, language) }),
        ),
      );
      answers.forEach(sound);
    }
    sound(await index.writeFiles({ outputPath }));
  } finally {
    await close();
  }
  for (const file of UNNEEDED) rmSync(join(outputPath, file), { force: true });
  if (all.length === 0) return [];
  const ids = idsByAddress(join(outputPath, 'fragment'));
  return all.map(({ record }) => {
    const id = ids.get(record.address);
    if (id === undefined) throw new Error(`${record.address} is not in the search index.`);
    return id;
  });
}
