import { makeArchive, type Archive } from '../../src/archive/archive.ts';
import { entriesOf } from '../../src/archive/entries-of.ts';
import type { Content } from '../../src/archive/content.ts';
import { UNKEPT } from '../../src/archive/kept-work.ts';
import { recordPath } from '../../src/record/paths.ts';
import { readRecord, type MeetingRecord } from '../../src/record/read.ts';

/** A small archive in memory, and the full records of its meetings. */
export interface SmallArchive {
  archive: Archive;
  recordOf(meeting: string): MeetingRecord;
}

/** The front matter of a meeting of the board on a day, with more of it if given. */
export function front(date: string, more = ''): string {
  return `---\nbody: board\ndate: ${date}\nsource: { title: Minutes, text: verbatim }\n${more}---\n`;
}

/** The facts of an item as they stand in its file. */
export function facts(yaml: string): string {
  return `\n\`\`\`yaml\n${yaml}\n\`\`\`\n\n`;
}

/**
 * Makes an archive of records given as text, by path without `.md`: `people/ann-lee`,
 * `meetings/board/2020-01-10`. Throws when one of them is wrong.
 */
export function smallArchive(records: Record<string, string>): SmallArchive {
  const content: Content = {
    folder: 'content',
    archive: {
      council: 'Test Council',
      language: 'en-GB',
      'time-zone': 'Europe/London',
      address: 'https://minutes.example.org/',
    },
    records: { bodies: [], people: [], topics: [], meetings: [], papers: [] },
    problems: [],
    withdrawn: [],
    locate: new Map(),
    digests: new Map(),
    work: UNKEPT,
  };
  const all = { 'bodies/board': '---\nname: School Board\nkind: board\n---\n', ...records };
  for (const [name, text] of Object.entries(all)) {
    const path = recordPath(`${name}.md`);
    if (!path) throw new Error(`${name} is no path of a record.`);
    const read = readRecord(new TextEncoder().encode(text), path, `${name}.md`);
    const { record, problems } = read;
    const [first] = problems;
    if (read.withdrawn) {
      content.withdrawn.push(read.withdrawn);
      continue;
    }
    if (!record || first) throw new Error(`${name}: ${first?.message ?? 'not read'}`);
    if (record.kind === 'meetings') content.records.meetings.push(record);
    if (record.kind === 'people') content.records.people.push(record);
    if (record.kind === 'bodies') content.records.bodies.push(record);
    if (record.kind === 'topics') content.records.topics.push(record);
    if (record.kind === 'papers') content.records.papers.push(record);
  }
  return {
    archive: makeArchive(entriesOf(content)),
    recordOf(meeting) {
      const record = content.records.meetings.find(({ id }) => id === meeting);
      if (!record) throw new Error(`There is no ${meeting}.`);
      return record;
    },
  };
}
