import type { Described, Entries } from './archive.ts';
import type { Content } from './content.ts';
import { meetingEntry } from './entries.ts';
import { namerOf } from './named.ts';
import { indexPeople } from './people.ts';

function described<Facts>({ id, facts, blocks }: Described<Facts>): Described<Facts> {
  return { id, facts, blocks };
}

/** The entries of content that was read; throws when `archive.yaml` could not be read. */
export function entriesOf({ archive, folder, records, withdrawn }: Content): Entries {
  if (!archive) throw new Error(`${folder}/archive.yaml cannot be read; run: npm run validate`);
  const names = indexPeople(records.people);
  const namer = namerOf(names);
  return {
    archive,
    names,
    namer,
    bodies: records.bodies.map(described),
    people: records.people.map(described),
    topics: records.topics.map(described),
    papers: records.papers.map(described),
    withdrawn,
    meetings: records.meetings.map((record) => meetingEntry(record, namer(record))),
  };
}
