import type { z } from 'zod';
import { readBlocks } from './blocks.ts';
import { problemsOf } from './faults.ts';
import { fenceProblems } from './fences.ts';
import { readItems, type Item } from './items.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { parseMarkdown } from './markdown.ts';
import type { Block } from './passages.ts';
import { meetingElsewhere, pathProblems } from './path-problems.ts';
import type { RecordPath } from './paths.ts';
import type { Position, Problem } from './problems.ts';
import { archive, type ArchiveFacts } from './schema/archive.ts';
import { body, type BodyFacts } from './schema/body.ts';
import { meeting, type MeetingFacts } from './schema/meeting.ts';
import { paper, type PaperFacts } from './schema/paper.ts';
import { person, type PersonFacts } from './schema/person.ts';
import { topic, type TopicFacts } from './schema/topic.ts';
import { decode, splitRecord, type SplitRecord } from './split.ts';
import { readWithdrawn, type WithdrawnItem, type WithdrawnRecord } from './withdrawn.ts';
import { yamlProblem } from './yaml-faults.ts';
import { readYaml, type ReadYaml } from './yaml.ts';

interface Filed<Kind extends string, Facts> {
  kind: Kind;
  id: string;
  /** Path of the file, for messages. */
  file: string;
  facts: Facts;
}

/** One meeting as written: facts, words before the first item, and items. Plain data. */
export interface MeetingRecord extends Filed<'meetings', MeetingFacts> {
  preamble: Block[];
  items: Item[];
  /** Notices of items that were withdrawn; they are not among the items. */
  withdrawn: WithdrawnItem[];
}
/** A body, person, topic or paper as written, with the words about it. Plain data. */
export type BodyRecord = Filed<'bodies', BodyFacts> & { blocks: Block[] };
export type PersonRecord = Filed<'people', PersonFacts> & { blocks: Block[] };
export type TopicRecord = Filed<'topics', TopicFacts> & { blocks: Block[] };
export type PaperRecord = Filed<'papers', PaperFacts> & { blocks: Block[] };

/** Any record. */
export type AnyRecord = MeetingRecord | BodyRecord | PersonRecord | TopicRecord | PaperRecord;

/** A record, if it could be read, and everything that is wrong with it. */
export interface ReadRecord {
  record: AnyRecord | undefined;
  /** The notice of a record that was withdrawn: nothing else of it is read. */
  withdrawn?: WithdrawnRecord;
  problems: Problem[];
  /** Where a value of the front matter stands, by its path of keys: for the checks of all records together. */
  locate: ReadYaml['locate'];
}

interface Checked<T> {
  facts: T | undefined;
  problems: Problem[];
}

function check<T>(schema: z.ZodType<T>, yaml: ReadYaml, file: string): Checked<T> {
  const problems: Problem[] = yaml.faults.map((fault) => yamlProblem(fault, file));
  if (problems.length > 0) return { facts: undefined, problems };
  const read = schema.safeParse(yaml.value ?? {});
  if (read.success) return { facts: read.data, problems };
  return {
    facts: undefined,
    problems: problemsOf(read.error, yaml, file, () => jsonSchemaOf(schema)),
  };
}

const TOP: Position = { line: 1, column: 1 };
const nowhere = (): Position => TOP;

/**
 * Reads one record: the one way in which the site, the command line and the tests read records.
 * @param bytes the file's bytes (UTF-8; CRLF and a byte order mark are taken).
 * @param path where it belongs, from `recordPath`.
 * @param file its path for messages.
 */
export function readRecord(bytes: Uint8Array, path: RecordPath, file: string): ReadRecord {
  const split = splitRecord(bytes, file);
  if ('problem' in split) return { record: undefined, problems: [split.problem], locate: nowhere };
  try {
    return readSplit(split.ok, path, file);
  } catch (error) {
    // The one way in which a parser of nested text fails: its stack of calls is full.
    if (!(error instanceof RangeError)) throw error;
    return { record: undefined, problems: [nestedTooDeeply(file)], locate: split.ok.yaml.locate };
  }
}

function nestedTooDeeply(file: string): Problem {
  return {
    file,
    ...TOP,
    severity: 'error',
    rule: 'nested-too-deeply',
    message:
      'This file was not read: lists, quotations or brackets stand in each other too deeply.',
    help: 'Write them side by side; minutes need two or three levels.',
  };
}

function readSplit(
  { yaml, body: words, bodyOffset }: SplitRecord,
  path: RecordPath,
  file: string,
): ReadRecord {
  const { id } = path;
  const notice = readWithdrawn(yaml, path, file);
  if (notice) return { record: undefined, ...notice, locate: yaml.locate };
  const elsewhere = meetingElsewhere(path, yaml, file);
  if (elsewhere) return { record: undefined, problems: [elsewhere], locate: yaml.locate };
  const done = <T>(
    checked: Checked<T>,
    make: (facts: T) => AnyRecord,
    more: Problem[],
  ): ReadRecord => ({
    record: checked.facts === undefined ? undefined : make(checked.facts),
    problems: [...checked.problems, ...more],
    locate: yaml.locate,
  });
  const blocks = (): Block[] => {
    const nodes = parseMarkdown(words);
    beyond.push(...fenceProblems(nodes, words, file, bodyOffset));
    return readBlocks(nodes, words, bodyOffset);
  };
  const beyond = pathProblems(path, yaml, file);
  switch (path.kind) {
    case 'meetings': {
      const checked = check(meeting, yaml, file);
      const { preamble, items, withdrawn, problems } = readItems(words, file, bodyOffset);
      const make = (facts: MeetingFacts): AnyRecord => ({
        kind: 'meetings',
        id,
        file,
        facts,
        preamble,
        items,
        withdrawn,
      });
      return done(checked, make, [...beyond, ...problems]);
    }
    case 'bodies':
      return done(
        check(body, yaml, file),
        (facts) => ({ kind: 'bodies', id, file, facts, blocks: blocks() }),
        beyond,
      );
    case 'people':
      return done(
        check(person, yaml, file),
        (facts) => ({ kind: 'people', id, file, facts, blocks: blocks() }),
        beyond,
      );
    case 'topics':
      return done(
        check(topic, yaml, file),
        (facts) => ({ kind: 'topics', id, file, facts, blocks: blocks() }),
        beyond,
      );
    case 'papers':
      return done(
        check(paper, yaml, file),
        (facts) => ({ kind: 'papers', id, file, facts, blocks: blocks() }),
        beyond,
      );
  }
}

/** Reads `archive.yaml`, whose archive this is. */
export function readArchiveFile(
  bytes: Uint8Array,
  file: string,
): { facts: ArchiveFacts | undefined; problems: Problem[] } {
  const text = decode(bytes);
  if (text === undefined) {
    const problem: Problem = {
      file,
      ...TOP,
      severity: 'error',
      rule: 'not-utf8',
      message: 'This file is not UTF-8 text.',
      help: 'Save it as “UTF-8” in the text editor.',
    };
    return { facts: undefined, problems: [problem] };
  }
  return check(archive, readYaml(text, TOP), file);
}
