import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { KnownName } from '../data/format.ts';
import type { KnownNames } from './searched.ts';
import type { SearchRecord } from './search-record.ts';

/** The folders of the code by which a period's files are made, beside this file's. */
const CODE = ['index', 'data', 'text'];

/** Pagefind's package as it is installed: another version makes other files. */
export function pagefindVersion(): string {
  const file = findPackageJSON('pagefind', import.meta.url);
  if (file === undefined) throw new Error('Pagefind is not installed: run npm install.');
  return readFileSync(file, 'utf8');
}

/** The code by which a period's files are made, and Pagefind's version: with another, all are made anew. */
export function codeDigest(): string {
  const digest = createHash('sha256').update(pagefindVersion());
  const room = dirname(import.meta.dirname);
  for (const folder of CODE) {
    for (const file of readdirSync(join(room, folder)).sort()) {
      digest.update(file).update(readFileSync(join(room, folder, file)));
    }
  }
  return digest.digest('base64url');
}

function named(known: readonly KnownName[], ids: ReadonlySet<string>): KnownName[] {
  return known.filter(([id]) => ids.has(id));
}

/**
 * The digest of everything from which the files of a period are made: its records, the names of the
 * bodies and people that they concern, and of all topics (any of them may be named in a text).
 * @param rest what else the files depend on: the digest of the code, settings.
 */
export function shardDigest(
  records: readonly SearchRecord[],
  { bodies, people, topics, language }: KnownNames,
  rest: readonly (string | number)[],
): string {
  const digest = createHash('sha256');
  for (const record of records) digest.update(JSON.stringify(record));
  const concerned = new Set(
    records.flatMap(({ presenters, named: all }) => [...presenters, ...all]),
  );
  const held = new Set(records.map(({ body }) => body));
  const names = [named(bodies, held), named(people, concerned), topics];
  return digest.update(JSON.stringify([names, language, rest])).digest('base64url');
}
