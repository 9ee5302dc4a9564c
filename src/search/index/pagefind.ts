import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
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

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;
type CustomRecord = Parameters<Index['addCustomRecord']>[0];

/** Throws when Pagefind answered with errors, which it gives as values. */
function sound<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

/** One record as Pagefind takes it. Its title is part of the text: a record without text is dropped. */
function customRecord(record: SearchRecord, language: string): CustomRecord {
  const { address, title, number, body, date, kinds } = record;
  const words = [...record.passages, ...record.superseded].map(({ text }) => text);
  return {
    url: address,
    content: [title, ...words].join('\n'),
    language,
    meta: {
      title,
      number,
      body,
      date,
      kinds: kinds.join(' '),
      superseded: String(record.superseded.length > 0),
    },
    filters: {
      body: [body],
      year: [date.slice(0, 4)],
      person: [...record.presenters, ...record.named],
      topic: record.topics,
      kind: kinds,
    },
    sort: { date },
  };
}

/**
 * Writes a Pagefind index of records into `<outDir>/pagefind` and closes the service.
 * @param language the pages' own tag (BCP 47): another would make a second index that no page asks.
 * Throws on any error that Pagefind reports.
 */
export async function writePagefind(
  records: readonly SearchRecord[],
  language: string,
  outDir: string,
): Promise<void> {
  const outputPath = join(outDir, 'pagefind');
  try {
    const { index } = sound(await createIndex({}));
    if (!index) throw new Error('Pagefind gave no index.');
    const tag = language.toLowerCase();
    for (const record of records) sound(await index.addCustomRecord(customRecord(record, tag)));
    sound(await index.writeFiles({ outputPath }));
  } finally {
    await close();
  }
  for (const file of UNNEEDED) rmSync(join(outputPath, file), { force: true });
}
