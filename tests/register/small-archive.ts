import { makeArchive } from '../../src/archive/archive.ts';
import type { Content } from '../../src/archive/content.ts';
import { UNKEPT } from '../../src/archive/kept-work.ts';
import { entriesOf } from '../../src/archive/entries-of.ts';
import { recordPath } from '../../src/record/paths.ts';
import { readRecord } from '../../src/record/read.ts';
import type { Surfaces } from '../../src/register/surface.ts';
import { surfacesOf } from '../../src/register/surfaces-of.ts';

/** A small archive in memory: the texts of its records by path. Throws if one of them is wrong. */
export function contentOf(files: ReadonlyMap<string, string>): Content {
  const records: Content['records'] = {
    bodies: [],
    people: [],
    topics: [],
    meetings: [],
    papers: [],
  };
  const content: Content = {
    folder: 'content',
    archive: {
      council: 'Aire Council',
      name: 'Aire',
      language: 'en-GB',
      'time-zone': 'Europe/London',
      address: 'https://minutes.example.org/',
    },
    records,
    withdrawn: [],
    problems: [],
    locate: new Map(),
    digests: new Map(),
    work: UNKEPT,
  };
  for (const [file, text] of files) {
    const path = recordPath(file);
    if (!path) throw new Error(file);
    const { record, withdrawn, problems } = readRecord(new TextEncoder().encode(text), path, file);
    if (problems.length > 0) throw new Error(`${file}: ${problems[0]?.message ?? ''}\n${text}`);
    if (withdrawn) content.withdrawn.push(withdrawn);
    if (record?.kind === 'meetings') records.meetings.push(record);
    if (record?.kind === 'bodies') records.bodies.push(record);
    if (record?.kind === 'people') records.people.push(record);
    if (record?.kind === 'papers') records.papers.push(record);
  }
  return content;
}

/** What a small archive publishes. */
export function surfacesFrom(files: ReadonlyMap<string, string>): Surfaces {
  const content = contentOf(files);
  return surfacesOf(makeArchive(entriesOf(content)), content);
}

/** The text of a meeting's record. */
export function meetingText(body: string, date: string, items: string, facts = ''): string {
  return `---\nbody: ${body}\ndate: ${date}\nsource: { title: Minutes, text: verbatim }\n${facts}---\n\n${items}`;
}
