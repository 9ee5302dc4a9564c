import { readContent } from '../../src/archive/content.ts';
import { entriesOf } from '../../src/archive/entries-of.ts';
import { CollectedWork } from '../../src/archive/kept-work.ts';
import { keptPrints } from '../../src/quote/quote-parts.ts';
import type { PersonRecord } from '../../src/record/read.ts';

/** What a process is asked: to do the work on some meetings of a content folder. */
export interface Ahead {
  folder: string;
  /** Paths of the records of all people, who may be named, and of the meetings. */
  people: readonly string[];
  meetings: readonly string[];
}

/** The people of the folder, read once by each process. */
let known: PersonRecord[] | undefined;

/**
 * Reads some meetings and does with each what pages and the index of quotations ask for, by the
 * very functions that they ask. Gives the lines of `CollectedWork`.
 */
export default function workOnMeetings({ folder, people, meetings }: Ahead): Uint8Array {
  known ??= readContent(folder, { files: people }).records.people;
  const work = new CollectedWork();
  const content = readContent(folder, { files: meetings, work });
  content.records.people = known;
  // Without archive.yaml nothing is built; what is wrong is said when all is read.
  if (content.archive) entriesOf(content);
  for (const record of content.records.meetings) keptPrints(content, record, [], []);
  return work.lines;
}
