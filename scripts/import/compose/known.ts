import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordPath, type RecordKind } from '../../../src/record/paths.ts';
import { readRecord, type AnyRecord } from '../../../src/record/read.ts';
import { hasCode } from '../../../src/has-code.ts';

/** A name by which a body or person is known, and when. */
export interface KnownName {
  name: string;
  from: string | undefined;
  to: string | undefined;
}

/** A body or person of the archive with all its names. */
export interface Known {
  id: string;
  name: string;
  names: KnownName[];
}

/** What the archive already holds, as far as the importer asks. */
export interface KnownArchive {
  bodies: Known[];
  people: Known[];
  /** Ids of the meetings and papers that have a record. */
  records: Set<string>;
  /** Reads one meeting's record; undefined where there is none or it cannot be read. */
  meeting(id: string): Promise<Extract<AnyRecord, { kind: 'meetings' }> | undefined>;
}

/** Reads names and ids from a content folder; a folder that does not exist is an empty archive. */
export async function knownArchive(content: string): Promise<KnownArchive> {
  const files = await markdownFiles(content);
  const read = async (path: string): Promise<AnyRecord | undefined> => {
    const where = recordPath(path);
    if (where === undefined) return undefined;
    return readRecord(await readFile(join(content, path)), where, path).record;
  };
  const named = async (kind: RecordKind): Promise<Known[]> => {
    const records = await Promise.all(
      files.filter((path) => recordPath(path)?.kind === kind).map(read),
    );
    return records.flatMap((record) => (record === undefined ? [] : knownOf(record)));
  };
  const ids = new Set(files.flatMap((path) => keyOf(path)));
  return {
    bodies: await named('bodies'),
    people: await named('people'),
    records: ids,
    async meeting(id) {
      if (!ids.has(`meetings/${id}`)) return undefined;
      const record = await read(`meetings/${id}.md`);
      return record?.kind === 'meetings' ? record : undefined;
    },
  };
}

function keyOf(path: string): string[] {
  const where = recordPath(path);
  return where === undefined ? [] : [`${where.kind}/${where.id}`];
}

function knownOf(record: AnyRecord): Known[] {
  if (record.kind !== 'bodies' && record.kind !== 'people') return [];
  const { name, aliases = [] } = record.facts;
  const others = aliases.map((alias) => ({ name: alias.name, from: alias.from, to: alias.to }));
  return [{ id: record.id, name, names: [{ name, from: undefined, to: undefined }, ...others] }];
}

async function markdownFiles(content: string): Promise<string[]> {
  try {
    const entries = await readdir(content, { recursive: true });
    return entries
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => !path.startsWith('.'))
      .sort();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
