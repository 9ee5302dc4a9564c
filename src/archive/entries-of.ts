import { answerDigest } from './answer-digest.ts';
import type { Described, Entries } from './archive.ts';
import { workOn, type Content } from './content.ts';
import { meetingEntry, wordsOfItems } from './entries.ts';
import { namerOf, type Keep } from './named.ts';
import { indexPeople } from './people.ts';

function described<Facts>({ id, facts, blocks }: Described<Facts>): Described<Facts> {
  return { id, facts, blocks };
}

/** Keeps whom the records of some content name, as long as everybody is called as they are. */
function keeping(content: Content): Keep {
  const { meetings, people } = content.records;
  const own = new Set(meetings);
  const names = answerDigest(people.map(({ id, facts }) => ({ id, facts })));
  return (record, find) =>
    own.has(record) ? workOn(content, record, ['named', names], find) : find();
}

/** The entries of content that was read; throws when `archive.yaml` could not be read. */
export function entriesOf(content: Content): Entries {
  const { archive, folder, records, withdrawn } = content;
  if (!archive) throw new Error(`${folder}/archive.yaml cannot be read; run: npm run validate`);
  const names = indexPeople(records.people);
  const namer = namerOf(names, keeping(content));
  return {
    archive,
    names,
    namer,
    bodies: records.bodies.map(described),
    people: records.people.map(described),
    topics: records.topics.map(described),
    papers: records.papers.map(described),
    withdrawn,
    meetings: records.meetings.map((record) => {
      const words = workOn(content, record, ['words of items'], () => wordsOfItems(record));
      return meetingEntry(record, words, namer(record));
    }),
  };
}
