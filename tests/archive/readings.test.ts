import { describe, expect, it } from 'vitest';
import { ofItem, correctionsByMeeting } from '../../src/archive/corrections.ts';
import { correctionLog, agreedByItem } from '../../src/archive/correction-log.ts';
import { publicBlocks } from '../../src/archive/entries.ts';
import { blocksInForce, inForce, itemReadings } from '../../src/archive/readings.ts';
import { addressable } from '../../src/record/passages.ts';
import { facts, front, smallArchive, type SmallArchive } from './small-archive.ts';

const ITEM = `## 9. Virtual school

Those who did well had steady schooling
and attendance at only **one** High School.

RESOLVED –

1. That the report be noted.
2. That a further report come in March.
`;

function corrected(...meetings: [date: string, ...corrections: string[]][]): SmallArchive {
  const later = meetings.map(([date, ...corrections]) => [
    `meetings/board/${date}`,
    `${front(date)}\n## 2. Minutes\n${facts(
      `approves:\n  - meeting: board/2020-01-10\n    corrections:\n${corrections.map((one) => `      - ${one}`).join('\n')}`,
    )}The minutes were agreed.\n`,
  ]);
  return smallArchive({
    'meetings/board/2020-01-10': `${front('2020-01-10')}\n${ITEM}`,
    ...Object.fromEntries(later),
  });
}

function readingsOf({ archive, recordOf }: SmallArchive) {
  const [item] = recordOf('board/2020-01-10').items;
  if (!item) throw new Error('no item');
  const corrections = correctionsByMeeting(archive).get('board/2020-01-10') ?? [];
  return itemReadings(publicBlocks(item), ofItem(corrections, item.number));
}

function texts(small: SmallArchive): Record<string, string[]> {
  return Object.fromEntries(
    readingsOf(small)
      .passages.filter(({ readings }) => readings.length > 1)
      .map(({ id, readings }) => [id, readings.map(({ text }) => text)]),
  );
}

describe('readings of a passage', () => {
  it('replaces words that break over lines and marks of bold', () => {
    const small = corrected([
      '2020-02-14',
      '{ item: 9, aspect: wording, replace: "attendance at only one High School.", with: "a single social worker." }',
    ]);
    expect(texts(small)).toEqual({
      p1: [
        'Those who did well had steady schooling and attendance at only one High School.',
        'Those who did well had steady schooling and a single social worker.',
      ],
    });
  });

  it('puts words in with the spaces they need, and takes words out', () => {
    const small = corrected([
      '2020-02-14',
      '{ item: 9, aspect: wording, operation: insert, insert: very, after: had }',
      '{ item: 9, aspect: wording, operation: insert, insert: ", mostly", after: did well }',
      '{ item: 9, aspect: resolution, operation: delete, delete: further }',
    ]);
    expect(texts(small)['p1']?.at(-1)).toBe(
      'Those who did well, mostly had very steady schooling and attendance at only one High School.',
    );
    expect(texts(small)['r2']).toEqual([
      'That a further report come in March.',
      'That a  report come in March.',
    ]);
  });

  it('puts words without a place at the end of the item, with an address of their own', () => {
    const small = corrected([
      '2020-02-14',
      '{ item: 9, aspect: attribution, operation: insert, insert: Cllr Lee thanked the staff. }',
    ]);
    expect(texts(small)).toEqual({ c1: ['', 'Cllr Lee thanked the staff.'] });
  });

  it('applies a later correction to the corrected reading', () => {
    const small = corrected(
      ['2020-02-14', '{ item: 9, aspect: resolution, replace: in March, with: in May }'],
      ['2020-03-13', '{ item: 9, aspect: resolution, replace: come in May, with: come in June }'],
    );
    expect(texts(small)['r2']).toEqual([
      'That a further report come in March.',
      'That a further report come in May.',
      'That a further report come in June.',
    ]);
  });

  it('corrects words that a correction put in at the end', () => {
    const small = corrected(
      ['2020-02-14', '{ item: 9, aspect: wording, operation: insert, insert: Thanks were given. }'],
      ['2020-03-13', '{ item: 9, aspect: wording, replace: Thanks, with: Warm thanks }'],
    );
    expect(texts(small)['c1']?.at(-1)).toBe('Warm thanks were given.');
  });

  it('makes no reading where the words stand twice, nowhere, or are only described', () => {
    const { passages, unplaced } = readingsOf(
      corrected([
        '2020-02-14',
        '{ item: 9, aspect: wording, replace: report, with: plan }',
        '{ item: 9, aspect: wording, replace: nothing like it, with: plan }',
        '{ item: 9, aspect: wording, operation: described, words: The paragraph was reworded. }',
      ]),
    );
    expect(passages.every(({ readings }) => readings.length === 1)).toBe(true);
    expect(unplaced).toHaveLength(3);
  });

  it('reads the terms of a corrected action anew', () => {
    const small = smallArchive({
      'meetings/board/2020-01-10': `${front('2020-01-10')}\n## 1. Data\n\nACTIONS: Ann Lee to send the data by March 2020.\n`,
      'meetings/board/2020-02-14': `${front('2020-02-14')}\n## 2. Minutes\n${facts(
        'approves:\n  - meeting: board/2020-01-10\n    corrections:\n      - { item: 1, aspect: date, replace: March 2020, with: May 2020 }',
      )}`,
    });
    const [item] = small.recordOf('board/2020-01-10').items;
    const corrections = correctionsByMeeting(small.archive).get('board/2020-01-10') ?? [];
    const blocks = item?.blocks ?? [];
    const now = blocksInForce(blocks, itemReadings(blocks, ofItem(corrections, '1')));
    expect(addressable(now)).toMatchObject([{ id: 'a1', owner: 'Ann Lee', due: 'by May 2020' }]);
  });

  it('keeps every published character as kept or taken, in order', () => {
    const small = corrected(
      ['2020-02-14', '{ item: 9, aspect: wording, replace: steady schooling, with: good schools }'],
      ['2020-03-13', '{ item: 9, aspect: wording, replace: had good, with: had had good }'],
    );
    const [first] = readingsOf(small).passages;
    if (!first) throw new Error('no passage');
    const covered = inForce(first).pieces.flatMap((piece) =>
      piece.kind === 'added' ? [] : [first.readings[0].text.slice(piece.start, piece.end)],
    );
    expect(covered.join('')).toBe(first.readings[0].text);
    expect(inForce(first).text).toContain('did well had had good schools and');
  });
});

describe('the log of corrections', () => {
  it('is newest first and gives both readings', () => {
    const small = corrected(
      ['2020-02-14', '{ item: 9, aspect: resolution, replace: March, with: May }'],
      ['2020-03-13', '{ item: 9, aspect: resolution, replace: May, with: June }'],
    );
    const log = correctionLog(small.archive, small.recordOf);
    expect(log.map(({ anchor, diff }) => ({ anchor, after: diff?.after }))).toEqual([
      {
        anchor: 'item-9-r2',
        after: [
          { text: 'That a further report come in ', isChanged: false },
          { text: 'June', isChanged: true },
          { text: '.', isChanged: false },
        ],
      },
      {
        anchor: 'item-9-r2',
        after: [
          { text: 'That a further report come in ', isChanged: false },
          { text: 'May', isChanged: true },
          { text: '.', isChanged: false },
        ],
      },
    ]);
    expect(log[0]?.diff?.before[1]).toEqual({ text: 'May', isChanged: true });
  });

  it('names at the approving item what was corrected there', () => {
    const { archive } = corrected([
      '2020-02-14',
      '{ item: 9, aspect: resolution, replace: March, with: May }',
      '{ aspect: attendance, operation: described, words: Two names were added. }',
    ]);
    expect(
      agreedByItem(archive)
        .get('board/2020-02-14#item-2')
        ?.map(({ anchor }) => anchor),
    ).toEqual(['item-9', undefined]);
  });
});
