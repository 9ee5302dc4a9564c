import { readFileSync } from 'node:fs';
import type { RecordPath } from '../record/paths.ts';
import { readRecord, type AnyRecord, type MeetingRecord, type ReadRecord } from '../record/read.ts';
import { digestOfFile } from './digest.ts';
import type { Work } from './kept-work.ts';

/** A record's file: its place, its path for messages, its bytes and their digest. */
export interface RecordFile {
  path: RecordPath;
  file: string;
  bytes: Uint8Array;
  digest: string;
}

/** What is kept of a record that was read: everything but the words of a meeting. */
type Kept = Omit<ReadRecord, 'locate'>;

function withoutWords(record: AnyRecord): AnyRecord {
  if (record.kind !== 'meetings') return record;
  const items = record.items.map((item) => ({ ...item, blocks: [] }));
  return { ...record, preamble: [], items };
}

function kept({ record, withdrawn, problems }: ReadRecord): Kept {
  return {
    record: record && withoutWords(record),
    problems,
    ...(withdrawn && { withdrawn }),
  };
}

/** The meeting whose words were read last: most ask for all of one meeting before the next. */
let last: { file: string; digest: string; read: ReadRecord } | undefined;

/** Reads a record again, its words included. Throws when it was changed in the meantime. */
function readAgain({ path, file, digest }: Omit<RecordFile, 'bytes'>): ReadRecord {
  if (last?.file === file && last.digest === digest) return last.read;
  const bytes = readFileSync(file);
  if (digestOfFile(bytes) !== digest) throw new Error(`${file} was changed while it was read.`);
  const read = readRecord(bytes, path, file);
  last = { file, digest, read };
  return read;
}

/** A meeting's record whose words are read when they are asked for. */
function withWords(record: MeetingRecord, words: () => ReadRecord): MeetingRecord {
  const meeting = (): MeetingRecord => {
    const again = words().record;
    if (again?.kind !== 'meetings') throw new Error(`${record.file} is no meeting any more.`);
    return again;
  };
  return {
    ...record,
    get preamble() {
      return meeting().preamble;
    },
    items: record.items.map((item, index) => ({
      ...item,
      get blocks() {
        return meeting().items[index]?.blocks ?? [];
      },
    })),
  };
}

/**
 * Reads a record, or takes what was kept of it when the same bytes were read before: then the words
 * of a meeting, and where its facts stand, are read only when they are asked for.
 */
export function readOnce({ bytes, ...at }: RecordFile, work: Work): ReadRecord {
  let read: ReadRecord | undefined;
  const before = work.once('record', `${at.file}\n${at.digest}`, () => {
    read = readRecord(bytes, at.path, at.file);
    return kept(read);
  });
  if (read) return read;
  const { record } = before;
  return {
    ...before,
    record: record?.kind === 'meetings' ? withWords(record, () => readAgain(at)) : record,
    locate: (path) => readAgain(at).locate(path),
  };
}
