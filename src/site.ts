import { getCollection } from 'astro:content';
import { archiveFacts } from './archive-facts.ts';
import type { Archive } from './archive/archive.ts';
import { contentFolder } from './archive/content-folder.ts';
import type { Content } from './archive/content.ts';
import { withBase } from './archive/addresses.ts';
import { inHand, namedIn, recordIn } from './archive/in-hand.ts';
import { answerDigest } from './archive/answer-digest.ts';
import type { NamedInMeeting } from './archive/named.ts';
import { fullDate, longDate } from './record/dates.ts';
import type { MeetingRecord } from './record/read.ts';
import { wordingOf } from './wording/wording.ts';

/** Whose archive this is: `archive.yaml`. */
export const facts = archiveFacts();

/** Every word of the interface, in the archive's language. */
export const t = wordingOf(facts.language);

/** The site's name. */
export const siteName = facts.name ?? t.siteName(facts.council);

let stored: Promise<void> | undefined;

/** Throws when Astro's store does not hold what was read: it would build a site without pages. */
async function checkStored(archive: Archive): Promise<void> {
  const kept = await getCollection('meetings');
  if (kept.length === archive.meetings.size) return;
  throw new Error(`${String(archive.meetings.size)} meetings read, ${String(kept.length)} kept.`);
}

/** The archive that the loader of the collections has in hand: one for all pages. */
export async function theArchive(): Promise<Archive> {
  const { archive } = inHand(contentFolder());
  stored ??= checkStored(archive);
  await stored;
  return archive;
}

/** The full record of a meeting, its words included. Throws if there is none. */
export function meetingRecord(id: string): MeetingRecord {
  const record = recordIn(inHand(contentFolder()), id);
  if (!record) throw new Error(`There is no record of ${id}.`);
  return record;
}

/** All that was read. What a page takes from it must be among what the page is given (`keyed`). */
export function theContent(): Content {
  return inHand(contentFolder()).content;
}

/** The people named in each passage of a meeting's record. */
export function namedInRecord(record: MeetingRecord): NamedInMeeting {
  return namedIn(inHand(contentFolder()), record);
}

/**
 * The pages of a route, each with a key (Astro's `cacheKey`) that says what it is given: a build
 * makes a page anew when its key changed, or the answers to what it asked the archive.
 */
export function keyed<Path extends { props: object }>(
  paths: readonly Path[],
): (Path & { cacheKey: string })[] {
  return paths.map((path) => ({ ...path, cacheKey: answerDigest(path.props) }));
}

/** A link to an address of this site, with its base path. */
export function href(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}

/** "20 February 2017". */
export function long(day: string): string {
  return longDate(day, facts.language);
}

/** "Monday 20 February 2017". */
export function full(day: string): string {
  return fullDate(day, facts.language);
}
