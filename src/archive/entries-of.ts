import type { Described, Entries } from './archive.ts';
import { readContent, type Content } from './content.ts';
import { meetingEntry } from './entries.ts';
import { namerOf } from './named.ts';
import { indexPeople } from './people.ts';

function described<Facts>({ id, facts, blocks }: Described<Facts>): Described<Facts> {
  return { id, facts, blocks };
}

/** The entries of content that was read; throws when `archive.yaml` could not be read. */
export function entriesOf({ archive, folder, records, withdrawn }: Content): Entries {
  if (!archive) throw new Error(`${folder}/archive.yaml cannot be read; run: npm run validate`);
  const namer = namerOf(indexPeople(records.people));
  return {
    archive,
    bodies: records.bodies.map(described),
    people: records.people.map(described),
    topics: records.topics.map(described),
    papers: records.papers.map(described),
    withdrawn,
    meetings: records.meetings.map((record) => meetingEntry(record, namer(record))),
  };
}

/**
 * Reads a content folder into entries. Throws when a record is wrong: the message says how many
 * problems there are and the first of them; `npm run validate` shows all.
 */
export function readEntries(folder: string): Entries {
  const content = readContent(folder);
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first) {
    const place = `${first.file}:${String(first.line)}:${String(first.column)}`;
    throw new Error(
      `${String(errors.length)} problem(s) in the records, first ${place}  ${first.message} Run: npm run validate`,
    );
  }
  return entriesOf(content);
}
