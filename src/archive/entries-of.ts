import { answerDigest, rememberStandIns, standIns } from './answer-digest.ts';
import type { Described, Entries } from './archive.ts';
import { asideWorkOn, workOn, type Content } from './content.ts';
import { meetingEntry, namesOfItems, wordsOfItems, type MeetingEntry } from './entries.ts';
import { namerOf, type Keep, type NamedInMeeting } from './named.ts';
import { indexPeople } from './people.ts';

function described<Facts>({ id, facts, blocks }: Described<Facts>): Described<Facts> {
  return { id, facts, blocks };
}

/** Keeps whom the records of some content name, as long as everybody is called as they are (`names`). */
function keeping(content: Content, names: string): Keep {
  const own = new Set(content.records.meetings);
  return (record, find) =>
    own.has(record) ? asideWorkOn(content, record, ['named', names], find) : find;
}

/**
 * Remembers the digests of a meeting's entry and its items: pages ask much of these. Gives what
 * stands for whom it names.
 */
function rememberDigests(
  content: Content,
  entry: MeetingEntry,
  named: () => NamedInMeeting,
  names: string,
): string {
  const parts = [...entry.items, entry];
  const found = workOn(content, entry, ['digests of meeting', names], () =>
    standIns([named(), ...parts]),
  );
  const [ofNamed = '', ...ofParts] = found;
  rememberStandIns(parts, ofParts);
  return ofNamed;
}

/** The entries of content that was read; throws when `archive.yaml` could not be read. */
export function entriesOf(content: Content): Entries {
  const { archive, folder, records, withdrawn } = content;
  if (!archive) throw new Error(`${folder}/archive.yaml cannot be read; run: npm run validate`);
  const names = indexPeople(records.people);
  const called = answerDigest(records.people.map(({ id, facts }) => ({ id, facts })));
  const namer = namerOf(names, keeping(content, called));
  const namedDigests = new Map<string, string>();
  return {
    archive,
    names,
    namer,
    namedDigests,
    bodies: records.bodies.map(described),
    people: records.people.map(described),
    topics: records.topics.map(described),
    papers: records.papers.map(described),
    withdrawn,
    meetings: records.meetings.map((record) => {
      const words = workOn(content, record, ['words of items'], () => wordsOfItems(record));
      const named = namer(record);
      const people = workOn(content, record, ['names of items', called], () =>
        namesOfItems(record, named()),
      );
      const entry = meetingEntry(record, words, people);
      const digest = rememberDigests(content, entry, named, called);
      namedDigests.set(record.id, digest);
      return entry;
    }),
  };
}
