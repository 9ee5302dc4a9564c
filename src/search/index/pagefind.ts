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

/** Throws when Pagefind answered with errors, which it gives as values. */
function sound<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}

/** One record as Pagefind takes it. */
function customRecord(record: SearchRecord, language: string): Parameters<Adding>[0] {
  const { address, title, number, body, date } = record;
  const words = [...record.passages, ...record.superseded].map(({ text }) => text);
  return {
    url: address,
    content: words.join('\n'),
    language,
    meta: { title, number, body, date, kinds: record.kinds.join(' ') },
    filters: {
      body: [body],
      year: [date.slice(0, 4)],
      person: [...record.presenters, ...record.named],
      topic: record.topics,
      kind: record.kinds,
    },
    sort: { date },
  };
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;
type Adding = Index['addCustomRecord'];

/**
 * Writes a Pagefind index of records into `<outDir>/pagefind` and closes the service.
 * @param language the pages' own tag (BCP 47): another would make a second index no page asks.
 * Throws on any error Pagefind reports.
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
