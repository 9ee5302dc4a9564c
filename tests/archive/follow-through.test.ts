import { describe, expect, it } from 'vitest';
import { citedBy } from '../../src/archive/cited-by.ts';
import { cameOf, coversTo, history } from '../../src/archive/follow-through.ts';
import { promiseOf, PROMISE_EXAMPLES } from '../../src/archive/promises.ts';
import { registerSlices } from '../../src/archive/registers.ts';
import { citedInText, CITING_EXAMPLES } from '../../src/archive/words-citing.ts';
import { facts, front, smallArchive } from './small-archive.ts';

const { archive } = smallArchive({
  'meetings/board/2020-01-10': `${front('2020-01-10')}
## 3. Adoption

RESOLVED –

1. That the report be noted.
2. That a further update come to the Board in three months.

ACTIONS:

- Ann Lee to send the data by March.
- Ben Shah to write to schools.
`,
  'meetings/board/2020-02-14': `${front('2020-02-14')}
## 4. Adoption again
${facts('follows: [board/2020-01-10#item-3-r2]\ncloses: [board/2020-01-10#item-3-a1]')}The data had been sent (see Minute 3 of 10 January).
`,
  'meetings/board/2020-03-13': `${front('2020-03-13')}
## 5. Adoption once more
${facts('follows: [board/2020-02-14#item-4]')}Minute 3 of the meeting held on 10 January 2020 was recalled.

RESOLVED – That the Director be asked to report back.
`,
});
const placed = (key: string) => {
  const found = archive.items.get(key);
  if (!found) throw new Error(key);
  return found;
};
const first = placed('board/2020-01-10#item-3');
const ids = (list: { meeting: { id: string }; item: { id: string } }[]): string[] =>
  list.map(({ meeting, item }) => `${meeting.id}#${item.id}`);

describe('what came of an action or a promise', () => {
  it('is open, carried forward or closed, with the items that say so', () => {
    const states = ['r2', 'a1', 'a2'].map((part) => {
      const { state, by } = cameOf(archive, first, part);
      return [part, state, ...ids(by)];
    });
    expect(states).toEqual([
      ['r2', 'carried', 'board/2020-02-14#4'],
      ['a1', 'closed', 'board/2020-02-14#4'],
      ['a2', 'open'],
    ]);
    expect(coversTo(archive, 'board')).toBe('2020-03-13');
  });

  it('follows a whole item as each of its parts', () => {
    expect(cameOf(archive, placed('board/2020-02-14#item-4'), 'r1').state).toBe('carried');
  });

  it('is shown in the register of actions, cut by state and year', () => {
    const slices = registerSlices(archive, 'actions');
    expect(
      slices.map(({ path, byMeeting }) => [path, ...byMeeting.flat().map(({ id }) => id)]),
    ).toEqual([
      ['', 'r1', 'r2', 'a1', 'a2'],
      ['2020', 'r1', 'r2', 'a1', 'a2'],
      ['2020/board', 'r1', 'r2', 'a1', 'a2'],
      ['open', 'r1', 'a2'],
      ['open/2020', 'r1', 'a2'],
      ['carried', 'r2'],
      ['carried/2020', 'r2'],
      ['closed', 'a1'],
      ['closed/2020', 'a1'],
    ]);
  });
});

it('a matter is followed across meetings both ways', () => {
  const all = ['board/2020-01-10#3', 'board/2020-02-14#4', 'board/2020-03-13#5'];
  for (const key of ['board/2020-01-10#item-3', 'board/2020-02-14#item-4']) {
    expect(ids(history(archive, placed(key)))).toEqual(all);
  }
});

it('an item is cited by what takes it up, closes it or names it in words', () => {
  expect(citedBy(archive).get('board/2020-01-10#item-3')).toMatchObject([
    { item: { id: '4' }, ways: ['follows', 'closes', 'words'] },
    { item: { id: '5' }, ways: ['words'] },
  ]);
});

describe('promises', () => {
  it.each(PROMISE_EXAMPLES.promises)('%s', (text) => {
    expect(promiseOf({ label: 'RESOLVED –', text })).toBe('promise');
  });
  it.each([
    'That an update on the work programme be brought to the next meeting and the report be noted.',
    'That a report on the agenda come back to the Board, and that the presentation be noted.',
  ])('beside what is noted: %s', (text) => {
    expect(promiseOf({ label: 'RESOLVED –', text })).toBe('promise');
  });
  it.each([...PROMISE_EXAMPLES.business, 'That the report be noted.'])('not: %s', (text) => {
    expect(promiseOf({ label: 'RESOLVED –', text })).toBeUndefined();
  });
  it('knows a recommendation to another body by its label or its words', () => {
    expect(promiseOf({ label: 'RECOMMENDED TO COUNCIL –', text: 'That it agree.' })).toBe(
      'recommendation',
    );
    expect(
      promiseOf({
        label: 'RESOLVED –',
        text: 'That it go to Council with a recommendation to agree.',
      }),
    ).toBe('recommendation');
  });
});

describe('minutes that words refer to', () => {
  it.each(CITING_EXAMPLES)('%s', (text) => {
    expect(citedInText(text)).toHaveLength(1);
  });
  it('reads day, month and year, and leaves out a year that is not said', () => {
    expect(
      citedInText('as in Minute 9a of the minutes of 3rd March 2018 and minute 4 of 10 May'),
    ).toEqual([
      { number: '9a', day: '2018-03-03' },
      { number: '4', day: '--05-10' },
    ]);
    expect(citedInText('The minutes of 20 February 2017 were agreed.')).toEqual([]);
  });
});
