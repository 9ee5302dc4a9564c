import { answerDigest, rememberStandIns, standIns } from './answer-digest.ts';
import type { Described, Entries } from './archive.ts';
import { workOn, type Content } from './content.ts';
import { meetingEntry, wordsOfItems, type MeetingEntry } from './entries.ts';
import { namerOf, type Keep, type NamedInMeeting } from './named.ts';
import { indexPeople } from './people.ts';

function described<Facts>({ id, facts, blocks }: Described<Facts>): Described<Facts> {
  return { id, facts, blocks };
}

/** Keeps whom the records of some content name, as long as everybody is called as they are (`names`). */
function keeping(content: Content, names: string): Keep {
  const own = new Set(content.records.meetings);
  return (record, find) =>
    own.has(record) ? workOn(content, record, ['named', names], find) : find();
}

/** Remembers the digests of a meeting's entry, its items and whom it names: pages ask much of these. */
function rememberDigests(
  content: Content,
  entry: MeetingEntry,
  named: NamedInMeeting,
  names: string,
): void {
  const parts = [...entry.items, entry, named];
  rememberStandIns(
    parts,
    workOn(content, entry, ['digests of meeting', names], () => standIns(parts)),
  );
}

/** The entries of content that was read; throws when `archive.yaml` could not be read. */
export function entriesOf(content: Content): Entries {
  const { archive, folder, records, withdrawn } = content;
  if (!archive) throw new Error(`${folder}/archive.yaml cannot be read; run: npm run validate`);
  const names = indexPeople(records.people);
  const called = answerDigest(records.people.map(({ id, facts }) => ({ id, facts })));
  const namer = namerOf(names, keeping(content, called));
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
      const named = namer(record);
      const entry = meetingEntry(record, words, named);
      rememberDigests(content, entry, named, called);
      return entry;
    }),
  };
}
