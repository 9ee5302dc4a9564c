import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Language } from '../../record/dates.ts';
import type { KnownName, Start } from '../data/format.ts';
import { DATA, paths } from '../data/paths.ts';
import { packTraits } from '../data/traits.ts';
import { fieldsOf, ungluedFields } from './fields.ts';
import type { Indexed } from './pagefind.ts';
import { runsOf } from './runs.ts';
import type { SearchRecord } from './search-record.ts';
import { spellingsOf } from './spellings.ts';
import { facetFile, textFiles } from './texts.ts';
import { titleFile } from './titles.ts';
import { TopicPhrases } from './topic-phrases.ts';
import { countWords, type Vocabulary } from './vocabulary.ts';

/** What is indexed: records in the order of their dates, and the names known to the archive. */
export interface Indexable {
  records: readonly SearchRecord[];
  bodies: KnownName[];
  people: KnownName[];
  topics: KnownName[];
  language: Language;
}

/** Writes files as gzipped JSON and takes their digest, in the order in which they are written. */
class Packs {
  readonly #digest = createHash('sha256');
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  write(path: string, data: object): void {
    const json = JSON.stringify(data);
    this.#digest.update(json);
    const file = join(this.#folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, gzipSync(json));
  }

  get version(): string {
    return this.#digest.copy().digest('base64url').slice(0, 10);
  }
}

function byId(names: readonly KnownName[]): Map<string, KnownName> {
  return new Map(names.map((name) => [name[0], name]));
}

function indexes(names: readonly KnownName[]): Map<string, number> {
  return new Map(names.map(([id], index) => [id, index]));
}

/** What is searched of every record, and the words that stand there. */
export interface Searched {
  all: Indexed[];
  vocabulary: Vocabulary;
}

/**
 * What is searched of every record: its texts, the other names of what it is about and, once all
 * words of the archive are known, the likely reading of those that lost the blanks between them.
 */
export function searched({ records, bodies, people, topics, language }: Indexable): Searched {
  const names = {
    bodies: byId(bodies),
    people: byId(people),
    topics: byId(topics),
    phrases: new TopicPhrases(topics),
    language,
  };
  const own = records.map((record) => ({ record, fields: fieldsOf(record, names) }));
  const vocabulary: Vocabulary = new Map();
  for (const { record, fields } of own) {
    countWords(vocabulary, [{ text: record.title, weight: 1 }, ...fields]);
  }
  const all = own.map(({ record, fields }) => ({
    record,
    fields: [...fields, ...ungluedFields(record, vocabulary)],
  }));
  return { all, vocabulary };
}

/**
 * Writes what the archive knows of its records, beside Pagefind's index of their words, below a
 * built site's folder; what stood there before is removed.
 * @param vocabulary the words of the records, from which misspelled ones are mended.
 * @param ids Pagefind's ids of the records, in their order.
 */
export function writeKnown(
  indexable: Indexable,
  vocabulary: Vocabulary,
  ids: readonly string[],
  outDir: string,
): void {
  const { records, bodies, people, topics } = indexable;
  const folder = join(outDir, DATA);
  rmSync(folder, { recursive: true, force: true });
  const packs = new Packs(folder);
  const spellings = spellingsOf(vocabulary, records.length);
  spellings.forEach(({ file }, number) => {
    packs.write(paths.spellings(number), file);
  });
  const index = { bodies: indexes(bodies), people: indexes(people), topics: indexes(topics) };
  const { perText, files } = textFiles(records, index);
  files.forEach((file, number) => {
    packs.write(paths.text(number), file);
  });
  packs.write(paths.titles, titleFile(records));
  packs.write(paths.facets, facetFile(records, index));
  const paperCount = records.filter(({ kinds }) => kinds.includes('paper')).length;
  const start: Start = {
    items: records.length - paperCount,
    papers: paperCount,
    bodies,
    people,
    topics,
    runs: runsOf(records, index.bodies),
    traits: records.map(packTraits).join(''),
    ids: ids.join(' '),
    perText,
    spellings: spellings.map(({ letters }) => letters),
    version: packs.version,
  };
  packs.write(paths.start, start);
}
