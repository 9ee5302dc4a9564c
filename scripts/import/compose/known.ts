import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordPath, type RecordKind } from '../../../src/record/paths.ts';
import { readRecord, type AnyRecord, type ReadRecord } from '../../../src/record/read.ts';
import { splitRecord } from '../../../src/record/split.ts';
import { readWithdrawn } from '../../../src/record/withdrawn.ts';
import { answerOf } from '../../../src/register/answers.ts';
import type { Lives } from '../../../src/register/lives.ts';
import type { Place } from '../../../src/register/place.ts';
import { registerFiles, registerFolder } from '../../../src/register/register-folder.ts';
import { readRegister } from '../../../src/register/register.ts';
import { hasCode } from '../../../src/has-code.ts';
import { formerly } from './former-places.ts';

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

/**
 * What became of a record: none was ever there, or one stands, or one stands that has mistakes and
 * so may not be relied on; it says itself that it is withdrawn (`notice`), or its file was removed
 * and it was withdrawn by command (`removed`).
 */
export type RecordStanding = 'none' | 'stands' | 'faulty' | 'notice' | 'removed';

/** What the archive already holds, as far as the importer asks. */
export interface KnownArchive {
  bodies: Known[];
  people: Known[];
  /** Places of what has a file: `meetings/<body>/<date>`, `people/<id>`. */
  records: Set<string>;
  /** What the register of publications says of every place; empty where none was begun. */
  lives: Lives;
  /** The pages that the register says were moved, by where each stands now. */
  formerly: ReadonlyMap<Place, readonly Place[]>;
  /** What became of the record at a place: `meetings/<body>/<date>`, `people/<id>`. */
  standing(place: Place): Promise<RecordStanding>;
  /** Reads one meeting's record; undefined where there is none or it cannot be read. */
  meeting(id: string): Promise<Extract<AnyRecord, { kind: 'meetings' }> | undefined>;
}

/** Reads names, ids and the register from a content folder; a folder that does not exist is an empty archive. */
export async function knownArchive(content: string): Promise<KnownArchive> {
  const files = await markdownFiles(content);
  const file = async (path: string): Promise<FileRead | undefined> => {
    const where = recordPath(path);
    if (where === undefined) return undefined;
    const bytes = await readFile(join(content, path));
    const split = splitRecord(bytes, path);
    const isNotice = 'ok' in split && readWithdrawn(split.ok.yaml, where, path) !== undefined;
    return { ...readRecord(bytes, where, path), isNotice };
  };
  const read = async (path: string): Promise<AnyRecord | undefined> => (await file(path))?.record;
  const named = async (kind: RecordKind): Promise<Known[]> => {
    const records = await Promise.all(
      files.filter((path) => recordPath(path)?.kind === kind).map(read),
    );
    return records.flatMap((record) => (record === undefined ? [] : knownOf(record)));
  };
  const ids = new Set(files.flatMap((path) => keyOf(path)));
  const { lives } = readRegister(registerFiles(content), registerFolder(content));
  const standing = { has: (place: Place) => ids.has(place), isPrivate: () => false };
  return {
    lives,
    formerly: formerly({ records: ids, lives }),
    async standing(place) {
      if (ids.has(place)) return standingOf(await file(`${place}.md`));
      const answer = answerOf(lives, { ...standing, withdrawn: new Map() }, place);
      return answer.kind === 'withdrawn' ? 'removed' : 'none';
    },
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

/** A record as read, and whether it says, rightly written or not, that it is withdrawn. */
type FileRead = ReadRecord & { isNotice: boolean };

function standingOf(read: FileRead | undefined): RecordStanding {
  if (read === undefined) return 'none';
  if (read.isNotice) return 'notice';
  return read.problems.some(({ severity }) => severity === 'error') ? 'faulty' : 'stands';
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
