import type { MeetingRecord } from '../record/read.ts';
import { forgetDigests } from './answer-digest.ts';
import { makeArchive } from './archive.ts';
import { note, question, unnoted } from './asked.ts';
import { readContent, type Content } from './content.ts';
import { entriesOf } from './entries-of.ts';
import { held, heldOf, hold, type InHand } from './held.ts';
import type { NamedInMeeting } from './named.ts';

/** The questions what the record of a meeting, by its id, is and whom it names. */
const RECORD = 'record';
const NAMED = 'named in';

question(RECORD, (_, id) => {
  const { content, records } = held();
  return content.digests.get(records.get(id)?.file ?? '');
});
question(NAMED, ({ namedDigests }, id) => namedDigests.get(id));

/** The full record of a meeting in hand, its words included; undefined if there is none. */
export function recordIn({ records }: InHand, id: string): MeetingRecord | undefined {
  note(RECORD, id);
  return records.get(id);
}

/** The people named in each passage of a record in hand. */
export function namedIn({ archive }: InHand, record: MeetingRecord): NamedInMeeting {
  note(NAMED, record.id);
  return unnoted(() => archive.namer(record)());
}

/** Makes the archive of content and keeps both for the loader and the pages of this process. */
export function takeInHand(content: Content): InHand {
  forgetDigests();
  const hand = {
    content,
    archive: makeArchive(entriesOf(content)),
    records: new Map(content.records.meetings.map((record) => [record.id, record])),
  };
  hold(hand);
  return hand;
}

function readWhole(folder: string): Content {
  const content = readContent(folder);
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return content;
  const place = `${first.file}:${String(first.line)}:${String(first.column)}`;
  throw new Error(
    `${String(errors.length)} problem(s) in the records, first ${place}  ${first.message} Run: npm run validate`,
  );
}

/**
 * What is in hand of a content folder; read now if it is not. Throws when a record is wrong: the
 * message says how many problems there are and the first of them; `npm run validate` shows all.
 */
export function inHand(folder: string): InHand {
  return heldOf(folder) ?? takeInHand(readWhole(folder));
}

/** Reads a content folder again, as after a change. Throws as `inHand`; what was in hand then stays. */
export function readAgain(folder: string): InHand {
  return takeInHand(readWhole(folder));
}
