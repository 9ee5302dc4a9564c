import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { recordPath, type RecordKind } from '../record/paths.ts';
import type { Problem } from '../record/problems.ts';
import { readArchiveFile, type AnyRecord, type ReadRecord } from '../record/read.ts';
import type { ArchiveFacts } from '../record/schema/archive.ts';
import type { WithdrawnRecord } from '../record/withdrawn.ts';
import { hasCode } from '../has-code.ts';
import { digestOfFile } from './digest-of-file.ts';
import { readOnce } from './kept-records.ts';
import { UNKEPT, type Work } from './kept-work.ts';
import { atOnce } from './turns.ts';

/** Everything that stands in a content folder, read once. */
export interface Content {
  /** The folder. */
  folder: string;
  /** `archive.yaml`; undefined if it is missing or wrong (a problem says so). */
  archive: ArchiveFacts | undefined;
  /** The records by kind, each list in the order of its ids. */
  records: { [Kind in RecordKind]: Extract<AnyRecord, { kind: Kind }>[] };
  /** Records that were withdrawn: their notices, the only thing that is read of them. */
  withdrawn: WithdrawnRecord[];
  problems: Problem[];
  /** Where a value of a record's front matter stands; by the record's file. */
  locate: Map<string, ReadRecord['locate']>;
  /** SHA-256 of the bytes of every record's file, base64url; by the file. */
  digests: Map<string, string>;
  /** Does what has to be done with each record, unless it was done before. */
  work: Work;
}

/** How a content folder is read; all can be left out. */
export interface Reading {
  /** Paths of the records that are read, as `recordFiles` gives them, where not all are. */
  files?: readonly string[];
  /** Remembers what was done with the same files before. */
  work?: Work;
  /** Is told how many files were read, of how many. */
  onRead?: ((done: number, total: number) => void) | undefined;
}

/** Hidden files and folders, the files that Word lays beside an open one, and what tells of a folder. */
const NO_RECORD = /^(?:\.|~\$|readme\.md$)/i;

/**
 * Paths of the records inside a content folder, in the order of their ids: `2017-02-20.md` before
 * `2017-02-20-2.md`. What begins with a dot or ~$ is passed over, and README.md.
 */
export function recordFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => NO_RECORD.test(part)))
    .map((path) => path.slice(0, -'.md'.length))
    .sort()
    .map((path) => `${path}.md`);
}

function readArchiveFacts(folder: string): ReturnType<typeof readArchiveFile> {
  const file = join(folder, 'archive.yaml');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    const other = ['archive.yml', 'archive.yaml.txt', 'Archive.yaml', 'archive.md'].find((name) =>
      existsSync(join(folder, name)),
    );
    const problem: Problem = {
      file,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'archive-missing',
      message: 'There is no archive.yaml: whose archive this is is not known.',
      help:
        other === undefined
          ? 'Write archive.yaml with council, language, time-zone and address, as in “Make it your council’s” of the README.'
          : `Rename ${other} to archive.yaml.`,
    };
    return { facts: undefined, problems: [problem] };
  }
  return readArchiveFile(bytes, file);
}

/**
 * Reads every record of a content folder, and everything that is wrong with each by itself.
 * Throws when the folder cannot be read.
 */
export function readContent(folder: string, reading: Reading = {}): Content {
  return atOnce(contentIn(folder, reading));
}

/** As `readContent`, a record a step, for `inTurns`. */
export function* contentIn(
  folder: string,
  { files = recordFiles(folder), work = UNKEPT, onRead }: Reading = {},
): Generator<undefined, Content> {
  const { facts, problems } = readArchiveFacts(folder);
  const records: Content['records'] = {
    bodies: [],
    people: [],
    topics: [],
    meetings: [],
    papers: [],
  };
  const withdrawn: WithdrawnRecord[] = [];
  const locate: Content['locate'] = new Map();
  const digests: Content['digests'] = new Map();
  for (const [index, relativePath] of files.entries()) {
    const file = join(folder, relativePath);
    const path = recordPath(relativePath);
    if (!path) {
      problems.push({
        file,
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'path-unknown',
        message: 'No record belongs here.',
        help: 'Records stand in bodies/, people/, topics/, meetings/<body>/ and papers/<body>/.',
      });
      continue;
    }
    const held = digestOfFile(file, work);
    onRead?.(index + 1, files.length);
    digests.set(file, held.digest);
    const read = readOnce({ path, file, ...held }, work);
    problems.push(...read.problems);
    locate.set(file, read.locate);
    if (read.record) shelve(records, read.record);
    if (read.withdrawn) withdrawn.push(read.withdrawn);
    yield;
  }
  return { folder, archive: facts, records, withdrawn, problems, locate, digests, work };
}

/** All that the result of some work on a record depends on, as text; undefined where its file was not read. */
function givenTo(
  { digests }: Content,
  { file }: Pick<AnyRecord, 'file'>,
  given = '',
): string | undefined {
  const digest = digests.get(file);
  return digest === undefined ? undefined : `${file}\n${digest}\n${given}`;
}

/**
 * Gives the result of some work on a record, done now or in an earlier build.
 * @param name of the work, which no other has.
 * @param given what the result depends on besides the record itself, as text.
 * @param make gives plain data that JSON can hold.
 */
export function workOn<Result>(
  content: Content,
  record: Pick<AnyRecord, 'file'>,
  [name, given]: readonly [name: string, given?: string],
  make: () => Result,
): Result {
  const whole = givenTo(content, record, given);
  return whole === undefined ? make() : content.work.once(name, whole, make);
}

/** As `workOn`, for what is large and asked for now and then: gives what gives the result. */
export function asideWorkOn<Result>(
  content: Content,
  record: Pick<AnyRecord, 'file'>,
  [name, given]: readonly [name: string, given?: string],
  make: () => Result,
): () => Result {
  const whole = givenTo(content, record, given);
  return whole === undefined ? make : content.work.aside(name, whole, make);
}

function shelve(records: Content['records'], record: AnyRecord): void {
  switch (record.kind) {
    case 'bodies':
      records.bodies.push(record);
      break;
    case 'people':
      records.people.push(record);
      break;
    case 'topics':
      records.topics.push(record);
      break;
    case 'meetings':
      records.meetings.push(record);
      break;
    case 'papers':
      records.papers.push(record);
      break;
  }
}
