import { byDate } from '../archive/archive.ts';
import { readingDigest } from '../archive/digest.ts';
import { isOfRoll, type CorrectionFacts } from '../archive/corrections.ts';
import { publicBlocks } from '../archive/entries.ts';
import { normalForm } from '../archive/normal-form.ts';
import { itemReadings } from '../archive/readings.ts';
import { recordPath } from '../record/paths.ts';
import { readRecord, type MeetingRecord } from '../record/read.ts';
import { slug } from '../record/slugs.ts';
import type { GivingWay } from './giving-way.ts';
import { keyOf, type EarlierWords } from './earlier-file.ts';
import type { Life } from './lives.ts';
import { pageOf } from './place.ts';
import { readingsThrough } from './readings-of.ts';

/** Some records as they once stood: their bytes by path inside the content folder. */
export type Snapshot = ReadonlyMap<string, Uint8Array>;

/** Gives earlier versions of some records, newest first: from a repository, from a copy. */
export type EarlierVersions = (paths: readonly string[]) => Iterable<Snapshot>;

/** A copy may be called anything: it is read as a meeting of no body. */
const ANY_NAME = { kind: 'meetings', id: 'copy' } as const;

function meetingsIn(snapshot: Snapshot): MeetingRecord[] {
  return [...snapshot].flatMap(([path, bytes]) => {
    const known = recordPath(path);
    const { record } = readRecord(bytes, known?.kind === 'meetings' ? known : ANY_NAME, path);
    return record?.kind === 'meetings' ? [record] : [];
  });
}

/**
 * The corrections of a meeting in the order of the meetings that agreed them. Which meeting of its
 * day a copy was is not known: it has those of each.
 */
function correctionsOf(
  { id, facts }: MeetingRecord,
  all: readonly MeetingRecord[],
): CorrectionFacts[] {
  const { body, date } = facts;
  const isMeant = (meeting: string): boolean =>
    id === ANY_NAME.id ? meeting.startsWith(`${body}/${date}`) : meeting === id;
  return [...all]
    .sort(byDate)
    .flatMap(({ items }) => items.flatMap((item) => item.facts.approves ?? []))
    .filter(({ meeting }) => isMeant(meeting))
    .flatMap(({ corrections = [] }) => corrections);
}

/**
 * The words of every reading in a snapshot, in normal form, by their short digest. Its digest says
 * whose words they are, so that it need not be known where in the record they stood.
 */
function wordsIn(snapshot: Snapshot): Map<string, string> {
  const meetings = meetingsIn(snapshot);
  const words = new Map<string, string>();
  for (const meeting of meetings) {
    const corrections = correctionsOf(meeting, meetings);
    for (const item of meeting.items) {
      const ofThis = corrections
        .filter((one) => one.item !== undefined && slug(one.item) === slug(item.number))
        .filter((one) => !isOfRoll(one))
        .map((facts) => ({ facts }));
      for (const { readings } of itemReadings(publicBlocks(item), ofThis).passages) {
        for (const { text } of readings) words.set(readingDigest(text), normalForm(text));
      }
    }
  }
  return words;
}

/** The records that held a reading: those of its meeting, wherever it stood, and of those that corrected it. */
function recordsOf({ life, passage, at }: GivingWay): string[] {
  const pages = new Set([pageOf(at.place)]);
  for (let one: Life | undefined = life; one; one = one.from) pages.add(pageOf(one.place));
  for (const { by } of readingsThrough(life, passage)) if (by !== undefined) pages.add(pageOf(by));
  return [...pages].map((page) => `${page}.md`);
}

/**
 * Finds the words of readings that give way in earlier versions of their records; newest first, so
 * that the search ends early. What is found has the digest that was published: it is the very words.
 */
export function wordsOnce(
  wanted: readonly GivingWay[],
  versions: EarlierVersions,
): { found: EarlierWords[]; missing: GivingWay[] } {
  const found: EarlierWords[] = [];
  const read = new WeakMap<Snapshot, Map<string, string>>();
  const byRecords = Map.groupBy(wanted, (one) => recordsOf(one).sort().join('\n'));
  for (const [records, ofThese] of byRecords) {
    let left = ofThese;
    for (const snapshot of versions(records.split('\n'))) {
      const words = read.get(snapshot) ?? wordsIn(snapshot);
      read.set(snapshot, words);
      for (const { place, passage, digest } of left) {
        const text = words.get(digest);
        if (text !== undefined) found.push({ place, passage, digest, words: text });
      }
      left = left.filter(({ digest }) => !words.has(digest));
      if (left.length === 0) break;
    }
  }
  const known = new Set(found.map(keyOf));
  return { found, missing: wanted.filter((one) => !known.has(keyOf(one))) };
}
