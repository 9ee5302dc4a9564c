import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionsByMeeting } from '../../src/archive/corrections.ts';
import { candidates } from '../../src/quote/candidates.ts';
import type { KeptWords } from '../../src/archive/kept-words.ts';
import { checkQuote } from '../../src/quote/check-quote.ts';
import { CERTAIN, fingerprints } from '../../src/quote/fingerprints.ts';
import { allMeetings } from '../../src/archive/archive.ts';
import { makeQuoteIndex, printsOf } from '../../src/quote/quote-index.ts';
import { cutIntoShards, entryOf, itemsIn, shardOf, writeShard } from '../../src/quote/shards.ts';
import { longestRun } from '../../src/quote/verdict.ts';
import { wordsOf } from '../../src/quote/words.ts';
import { facts, front, smallArchive } from '../archive/small-archive.ts';

const { archive, recordOf } = smallArchive({
  'meetings/board/2020-01-10': `${front('2020-01-10')}
## 9. School

Those who did well had steady schooling at primary age and
attendance at only one **High School**.

RESOLVED – That the Head’s report be noted with thanks to all staff.

## 10. A private matter
${facts('exempt: { paragraphs: [1] }')}

## 11. Officers

It was noted that the clerk was Mr Hill.

The treasurer was Mrs Wade, who had served for years.
`,
  'meetings/board/2020-02-14': `${front('2020-02-14')}
## 2. Minutes
${facts('approves:\n  - meeting: board/2020-01-10\n    corrections:\n      - { item: 9, aspect: wording, replace: attendance at only one High School, with: a single social worker }\n      - { item: 11, aspect: wording, replace: Mr Hill, with: Mr Hall }\n      - { item: 11, aspect: wording, replace: Mrs Wade, with: Mrs Ward }')}Agreed.
`,
});
/** Words that stood in item 9 until they were edited: of a passage that still stands, and of one that is gone. */
const kept = new Map<string, KeptWords[]>([
  [
    'board/2020-01-10',
    [
      {
        item: 'item-9',
        passage: 'r1',
        reading: '0123456789abcdef',
        words: 'That the Head’s resignation be noted with regret.',
        until: '2020-03-01',
      },
      {
        item: 'item-9',
        passage: 'p2',
        reading: '123456789abcdef0',
        words: 'The new gymnasium would open at the beginning of the summer term.',
        until: '2020-04-01',
      },
      {
        item: 'item-9',
        passage: 'p1',
        reading: '23456789abcdef01',
        words: 'Those who did badly had hardly any teachers at all in primary school',
        until: '2020-02-20',
        isCorrected: true,
      },
      {
        item: 'item-9',
        passage: 'p1',
        reading: '3456789abcdef012',
        words: 'Nobody spoke of any schooling.',
        until: '2020-03-01',
      },
    ],
  ],
]);
const check = (words: string) =>
  checkQuote(archive, recordOf, words, kept).map(({ reference, verdict }) => [
    reference,
    verdict.kind,
    verdict.reading,
    ...(verdict.kind === 'part' ? [verdict.length] : []),
  ]);

describe('a quotation', () => {
  it('stands wholly in a reading, whatever its capitals, marks and line breaks', () => {
    expect(check('“Steady schooling, at primary age\nand a single social worker”')).toEqual([
      ['board/2020-01-10#item-9', 'whole', 'now'],
    ]);
    expect(check('primary age and attendance at only one high school')).toEqual([
      ['board/2020-01-10#item-9', 'whole', 'earlier'],
    ]);
    expect(check("RESOLVED: That the Head's report be noted")).toEqual([
      ['board/2020-01-10#item-9', 'whole', 'now'],
    ]);
  });

  it('stood there until it was edited: with the words around it, or alone where its passage is gone', () => {
    const found = (words: string) =>
      checkQuote(archive, recordOf, words, kept).map(({ verdict: { kind, reading }, until }) => [
        kind,
        reading,
        until,
      ]);
    expect(found('resolved that the Head’s resignation be noted')).toEqual([
      ['whole', 'edited', '2020-03-01'],
    ]);
    expect(found('of the summer term. Resolved that the Head’s resignation')).toEqual([
      ['whole', 'edited', '2020-03-01'],
    ]);
    expect(found('gymnasium would open at the beginning of the summer')).toEqual([
      ['whole', 'edited', '2020-04-01'],
    ]);
    expect(found('the new gymnasium would open at the beginning of winter')).toEqual([
      ['part', 'edited', '2020-04-01'],
    ]);
    expect(found('hardly any teachers at all in primary school')).toEqual([
      ['whole', 'earlier', undefined],
    ]);
    expect(found('a single social worker')).toEqual([['whole', 'now', undefined]]);
  });

  it('goes on from an edited passage to the next as they stood together, never as they did not', () => {
    expect(check('spoke of any schooling; the new gymnasium would open')).toEqual([
      ['board/2020-01-10#item-9', 'whole', 'edited'],
    ]);
    expect(check('a single social worker resolved that the Head’s resignation')).toEqual([
      ['board/2020-01-10#item-9', 'part', 'now', 8],
    ]);
  });

  it('goes on from a corrected passage to the next as they stood before the meeting that corrected both', () => {
    expect(check('the clerk was Mr Hill. The treasurer was Mrs Wade.')).toEqual([
      ['board/2020-01-10#item-11', 'whole', 'earlier'],
    ]);
    expect(check('the clerk was Mr Hill. The treasurer was Mrs Ward.')).toEqual([
      ['board/2020-01-10#item-11', 'part', 'earlier', 9],
    ]);
  });

  it('stands in part, or nowhere', () => {
    expect(check('pupils had steady schooling at primary age and two social workers')).toEqual([
      ['board/2020-01-10#item-9', 'part', 'now', 7],
    ]);
    expect(check('a sentence that nobody at all ever said there')).toEqual([]);
    expect(check('…')).toEqual([]);
  });

  it('is found through the index too, in every reading', async () => {
    const { bits, shards, items } = makeQuoteIndex(
      allMeetings(archive).flatMap(({ id }) =>
        printsOf(recordOf(id), correctionsByMeeting(archive).get(id) ?? [], kept.get(id) ?? []),
      ),
    );
    for (const words of [
      'schooling at primary age and a single social worker',
      'primary age and attendance at only one high school',
      'resolved that the Head’s resignation be noted',
      'gymnasium would open at the beginning of the summer',
    ]) {
      const found = await candidates(wordsOf(words), [bits], (_part, number) =>
        Promise.resolve(shards[number] ?? new Uint8Array()),
      );
      expect(found.map(({ item }) => items[0]?.[item])).toContain('board/2020-01-10#item-9#kept');
    }
    expect(items).toEqual([
      [
        'board/2020-01-10#item-9#kept',
        'board/2020-01-10#item-10',
        'board/2020-01-10#item-11',
        'board/2020-02-14#item-2',
      ],
    ]);
  });
});

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const words = (minLength: number) => fc.array(word, { minLength, maxLength: 30 });

it('two texts that share enough words in a row share a fingerprint', () => {
  fc.assert(
    fc.property(words(0), words(CERTAIN), words(0), words(0), words(0), (a, run, b, c, d) => {
      const one = fingerprints([...a, ...run, ...b]);
      const other = fingerprints([...c, ...run, ...d]);
      expect([...one].some((hash) => other.has(hash))).toBe(true);
    }),
  );
});

it('the longest run stands in both', () => {
  fc.assert(
    fc.property(words(1), words(1), (quoted, other) => {
      const { from, length } = longestRun(quoted, other);
      expect(` ${other.join(' ')} `).toContain(` ${quoted.slice(from, from + length).join(' ')}`);
    }),
  );
});

it('a shard gives back the items of the hashes put in', () => {
  const hash = fc.integer({ min: 0, max: 0xffffffff });
  const entry = fc.record({ hash, item: fc.integer({ min: 0, max: 200_000 }) });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1 }), fc.nat(8), (entries, bits) => {
      const sorted = Float64Array.from(entries, (one) => entryOf(one.hash, one.item)).sort();
      const shards = cutIntoShards(sorted, bits).map(writeShard);
      for (const { hash: one, item } of entries) {
        expect(itemsIn(shards[shardOf(one, bits)] ?? new Uint8Array(), new Set([one]))).toContain(
          item,
        );
      }
    }),
  );
  expect(shardOf(0xffffffff, 12)).toBe(4095);
  expect(shardOf(0xffffffff, 0)).toBe(0);
});
