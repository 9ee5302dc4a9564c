import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getCollection } from 'astro:content';
import { makeArchive, type Archive } from './archive/archive.ts';
import { contentFolder } from './archive/content.ts';
import { withBase } from './archive/addresses.ts';
import { fullDate, longDate, shortDate } from './record/dates.ts';
import { meetingPath, recordPath } from './record/paths.ts';
import { readArchiveFile, readRecord, type MeetingRecord } from './record/read.ts';
import type { ArchiveFacts } from './record/schema/archive.ts';
import { wordingOf } from './wording/wording.ts';

function archiveFacts(): ArchiveFacts {
  const file = join(contentFolder(), 'archive.yaml');
  const { facts, problems } = readArchiveFile(readFileSync(file), file);
  if (!facts) throw new Error(`${file}: ${problems[0]?.message ?? 'cannot be read'}`);
  return facts;
}

/** Whose archive this is: `archive.yaml`. */
export const facts = archiveFacts();

/** Every word of the interface, in the archive's language. */
export const t = wordingOf(facts.language);

/** The site's name. */
export const siteName = facts.name ?? t.siteName(facts.council);

let archive: Promise<Archive> | undefined;

async function joined(): Promise<Archive> {
  const [bodies, people, topics, papers, meetings, withdrawn] = await Promise.all([
    getCollection('bodies'),
    getCollection('people'),
    getCollection('topics'),
    getCollection('papers'),
    getCollection('meetings'),
    getCollection('withdrawn'),
  ]);
  return makeArchive({
    archive: facts,
    bodies: bodies.map(({ data }) => data),
    people: people.map(({ data }) => data),
    topics: topics.map(({ data }) => data),
    papers: papers.map(({ data }) => data),
    meetings: meetings.map(({ data }) => data),
    withdrawn: withdrawn.map(({ data }) => data),
  });
}

/** The archive, made once a build from the content collections; anew each time in development. */
export function theArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return joined();
  archive ??= joined();
  return archive;
}

/** The full record of a meeting, its words included, read when its page is made. Throws if it cannot be read. */
export function meetingRecord(id: string): MeetingRecord {
  const relative = `meetings/${id}.md`;
  const path = recordPath(relative);
  const file = join(contentFolder(), relative);
  const read = path && meetingPath(id) ? readRecord(readFileSync(file), path, file) : undefined;
  if (read?.record?.kind !== 'meetings') throw new Error(`${file} cannot be read.`);
  return read.record;
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

/** "20 Feb 2017". */
export function short(day: string): string {
  return shortDate(day, facts.language);
}
