import { answerDigest } from '../archive/answer-digest.ts';
import { allMeetings, type Archive } from '../archive/archive.ts';
import { unnoted } from '../archive/asked.ts';
import { workOn, type Content } from '../archive/content.ts';
import { correctionsByMeeting, type Correction } from '../archive/corrections.ts';
import type { KeptWords } from '../archive/kept-words.ts';
import type { MeetingRecord } from '../record/read.ts';
import { makeQuoteIndex, printsOf, type ItemPrints, type QuoteIndex } from './quote-index.ts';

/** A part of the archive whose quotations have an index of their own. */
export interface QuotePart {
  /** What the index depends on, as a digest. */
  given: string;
  /** How many bits of a hash name its shard, and how many files hold its shards and its items. */
  size: { bits: number; shards: number; lists: number };
  /** Gives the index, made when it is first asked for. */
  index: () => QuoteIndex;
}

/**
 * The meetings of the archive's last year and those of all years before it, oldest first. An index
 * of words changes all over when one item is added: so what is added changes only the small part.
 */
function yearsApart(archive: Archive): MeetingIds[] {
  const last = [...archive.meetingsByYear.keys()].at(-1) ?? '';
  const parts = [true, false].map((isEarlier) =>
    allMeetings(archive)
      .filter(({ facts }) => isEarlier === !facts.date.startsWith(last))
      .map(({ id }) => id),
  );
  return parts.filter(({ length }) => length > 0);
}

type MeetingIds = string[];

/** What the readings of a meeting's items depend on besides its record, as a digest. */
function givenTo(corrections: readonly Correction[], kept: readonly KeptWords[]): string {
  return answerDigest(kept.length === 0 ? corrections : [corrections, kept]);
}

/**
 * The fingerprints of a meeting's items, made now or in an earlier build.
 * @param kept earlier words of its items that are kept beside the register.
 */
export function keptPrints(
  content: Content,
  record: MeetingRecord,
  corrections: readonly Correction[],
  kept: readonly KeptWords[],
): ItemPrints[] {
  return workOn(content, record, ['fingerprints', givenTo(corrections, kept)], () =>
    printsOf(record, corrections, kept),
  );
}

/**
 * Makes the parts of an archive; what was made of the same records in an earlier build is not made again.
 * @param kept earlier words that are kept beside the register, by meeting.
 */
export function quoteParts(
  archive: Archive,
  content: Content,
  recordOf: (meeting: string) => MeetingRecord,
  kept: ReadonlyMap<string, readonly KeptWords[]>,
): QuotePart[] {
  const corrections = (id: string): Correction[] => correctionsByMeeting(archive).get(id) ?? [];
  const keptOf = (id: string): readonly KeptWords[] => kept.get(id) ?? [];
  return yearsApart(archive).map((ids) => {
    let made: QuoteIndex | undefined;
    function* prints(): Generator<ItemPrints> {
      for (const id of ids) {
        yield* keptPrints(content, recordOf(id), corrections(id), keptOf(id));
      }
    }
    const index = (): QuoteIndex => (made ??= unnoted(() => makeQuoteIndex(prints())));
    const digests = ids.map((id) => [
      id,
      content.digests.get(recordOf(id).file),
      givenTo(corrections(id), keptOf(id)),
    ]);
    const given = answerDigest(digests);
    const size = content.work.once('size of quotations', given, () => {
      const { bits, shards, items } = index();
      return { bits, shards: shards.length, lists: items.length };
    });
    return { given, size, index };
  });
}
