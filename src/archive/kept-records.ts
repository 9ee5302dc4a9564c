import { readFileSync } from 'node:fs';
import type { Item } from '../record/items.ts';
import { hasParts, type Block, type PartsBlock, type Passage } from '../record/passages.ts';
import type { RecordPath } from '../record/paths.ts';
import { readRecord, type AnyRecord, type MeetingRecord, type ReadRecord } from '../record/read.ts';
import { digestOfBytes, type FileDigest } from './digest-of-file.ts';
import type { Work } from './kept-work.ts';

/** A record's file: its place, its path for messages, and what stands in it. */
export interface RecordFile extends FileDigest {
  path: RecordPath;
  file: string;
}

/** What is kept of a record that was read: everything but the words of a meeting. */
type Kept = Omit<ReadRecord, 'locate'>;

/** The words of a meeting: before its first item, and of each item. */
type Words = Block[][];

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

/** A block as it is set aside: most passages are plain, their words and their Markdown the same. */
type AsideBlock = PartsBlock | (Omit<Passage, 'text'> & { text?: string | undefined });

function wordsOf({ record }: ReadRecord): AsideBlock[][] {
  if (record?.kind !== 'meetings') return [[]];
  return [record.preamble, ...record.items.map(({ blocks }) => blocks)].map((blocks) =>
    blocks.map((block) =>
      hasParts(block) || block.text !== block.markdown ? block : { ...block, text: undefined },
    ),
  );
}

function wholeBlock(block: AsideBlock): Block {
  return hasParts(block) ? block : { ...block, text: block.text ?? block.markdown };
}

/** Where a record stands, without what is in it. */
type At = Omit<RecordFile, 'bytes'>;

/** Reads a record again. Throws when it was changed in the meantime. */
function readAgain({ path, file, digest }: At): ReadRecord {
  const bytes = readFileSync(file);
  if (digestOfBytes(bytes) !== digest) throw new Error(`${file} was changed while it was read.`);
  return readRecord(bytes, path, file);
}

/** The record that was read again last: most ask for all places in one before the next. */
let again: { at: At; locate: ReadRecord['locate'] } | undefined;

/** Finds the places of facts in a file. A function of its own, so that it holds nothing that was read. */
function locateIn(at: At): ReadRecord['locate'] {
  return (...asked) => {
    if (again?.at !== at) again = { at, locate: readAgain(at).locate };
    return again.locate(...asked);
  };
}

/** The words that were taken up last: most ask for all of one meeting before the next. */
let last: { take: () => AsideBlock[][]; words: Words } | undefined;

function taken(take: () => AsideBlock[][]): Words {
  if (last?.take !== take) last = { take, words: take().map((blocks) => blocks.map(wholeBlock)) };
  return last.words;
}

/** An item whose words are taken up when they are asked for. Thousands are held: each is a small object. */
class KeptItem implements Item {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly level: Item['level'];
  readonly line: number;
  readonly facts: Item['facts'];
  readonly factsLine?: number;
  readonly #place: number;
  readonly #take: () => AsideBlock[][];

  /** @param place which of the lists of blocks that `take` gives is its own. */
  constructor(item: Item, place: number, take: () => AsideBlock[][]) {
    this.id = item.id;
    this.number = item.number;
    this.title = item.title;
    this.level = item.level;
    this.line = item.line;
    this.facts = item.facts;
    if (item.factsLine !== undefined) this.factsLine = item.factsLine;
    this.#place = place;
    this.#take = take;
  }

  get blocks(): Block[] {
    return taken(this.#take)[this.#place] ?? [];
  }

  /** The item as JSON writes it: with its words, as any other. */
  toJSON(): Item {
    return { ...this, blocks: this.blocks };
  }
}

/** A meeting's record whose words are taken up when they are asked for. */
function withWords(record: MeetingRecord, take: () => AsideBlock[][]): MeetingRecord {
  return {
    ...record,
    get preamble() {
      return taken(take)[0] ?? [];
    },
    items: record.items.map((item, index) => new KeptItem(item, index + 1, take)),
  };
}

/**
 * Reads a record, or takes what was kept of it when the same bytes were read before. The words of a
 * meeting are set aside and taken up when they are asked for: those of thousands are not held in
 * memory. The places of facts of what was kept are found by reading it again.
 */
export function readOnce({ bytes, ...at }: RecordFile, work: Work): ReadRecord {
  let read: ReadRecord | undefined;
  const now = (): ReadRecord =>
    (read ??= bytes ? readRecord(bytes, at.path, at.file) : readAgain(at));
  const given = `${at.file}\n${at.digest}`;
  const { record, ...rest } = work.once('record', given, () => kept(now()));
  if (record?.kind !== 'meetings') return { ...rest, record, locate: read?.locate ?? locateIn(at) };
  const words = work.aside('words', given, () => wordsOf(now()));
  return { ...rest, record: withWords(record, words), locate: locateIn(at) };
}
