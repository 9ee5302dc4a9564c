import { describe, expect, test } from 'vitest';
import { nextResults } from '../../src/search/page/next-results.ts';
import { ask, indexed, record, words } from './small-index.ts';

const loader = indexed([
  record({
    number: '1',
    title: 'Apologies',
    procedure: true,
    passages: words('Sent by those who were dredging.'),
  }),
  record({
    number: '2',
    title: 'Dredging of the main channel',
    topics: ['dredging'],
    kinds: ['discussion', 'decision'],
    passages: words('That the channel be dredged for £47,300.', 'decision'),
  }),
  record({
    number: '3',
    title: 'Harbour report',
    presenters: ['ann-lee'],
    passages: words(
      'The channel works (dredging) cost less than feared. A main old channel was shut.',
    ),
  }),
  record({
    number: '4',
    title: 'Quay wall',
    date: '2022-05-01',
    address: '/meetings/harbour-board/2022-05-01/#item-4',
    named: ['tom-quay'],
    passages: words('The wall is sound.'),
    superseded: words('The wall is a quernstone.'),
  }),
]);

describe('finding', () => {
  test('titles come before text, substance before procedure', async () => {
    expect((await ask(loader, 'dredging')).titles).toEqual([
      'Dredging of the main channel',
      'Harbour report',
      'Apologies',
    ]);
  });

  test('another name of a topic finds what is about it', async () => {
    const { titles, asking } = await ask(loader, 'DRG');
    expect(titles[0]).toBe('Dredging of the main channel');
    expect(asking.known.first).toMatchObject([{ kind: 'topic', id: 'dredging' }]);
  });

  test('another spelling of a person finds them', async () => {
    const { titles, asking } = await ask(loader, 'Leigh');
    expect(titles).toEqual(['Harbour report']);
    expect(asking.known.first).toMatchObject([{ kind: 'person', id: 'ann-lee' }]);
  });

  test('a phrase is found word for word, in that order only', async () => {
    expect((await ask(loader, '"main channel"')).titles).toEqual(['Dredging of the main channel']);
    expect((await ask(loader, '"main channels"')).titles).toEqual([]);
  });

  test('a phrase of which many records have the words is checked when one is shown', async () => {
    const many = Array.from({ length: 50 }, (_, number) =>
      record({
        number: String(number),
        title: 'Plan',
        passages: words(`The main channels. ${'w '.repeat(3000)}`),
      }),
    );
    const one = record({ title: 'Plan', number: '51', passages: words('The main channel.') });
    const held = indexed([...many, one]);
    const { asking, periods } = await ask(held, '"main channel"');
    expect([asking.isChecked, asking.hits.length]).toEqual([false, 51]);
    const shown = await nextResults(asking, periods, held.loader, [0, 10]);
    expect(shown.map(({ text }) => text.number)).toEqual(['51']);
    expect(asking.hits).toHaveLength(1);
  });

  test('where the commonest words of a phrase stand is not asked, and yet they must stand there', async () => {
    const held = indexed([
      record({ title: 'Quay', number: '1', passages: words('The wall of the old quay.') }),
      record({ title: 'Quay', number: '2', passages: words('A wall by the old quay.') }),
    ]);
    const asked: string[] = [];
    const listening = {
      ...held,
      wordsOf: (...period: Parameters<typeof held.wordsOf>) => ({
        search: (text: string) => {
          asked.push(text);
          return held.wordsOf(...period).search(text);
        },
      }),
    };
    const { asking } = await ask(listening, '"wall of the old quay"');
    expect(asking.hits.map(({ record: number }) => number)).toEqual([0]);
    expect(asked.filter((text) => text.startsWith('"') && text.includes('the'))).toEqual([]);
    expect(asked).toContain('"old quay"');
  });

  test('a word that most records have is not required where others ask for more', async () => {
    const most = Array.from({ length: 8 }, (_, number) =>
      record({ number: String(number), title: `Rope ${String(number)}` }),
    );
    const held = indexed([...most, record({ number: '9', title: 'Oysters' })]);
    expect((await ask(held, 'rope oysters')).titles).toEqual(['Oysters']);
    expect((await ask(held, 'rope')).titles).toHaveLength(8);
    expect((await ask(held, '?q=oysters+rope&in=title')).titles).toEqual([]);
  });

  test('of a long question few records have all: who lacks one part follows, in an archive of one period', async () => {
    const held = [
      record({ number: '1', title: 'Oysters, cockles and mussels sold', date: '2020-03-04' }),
      record({ number: '2', title: 'Cockles and mussels sold', date: '2021-03-04' }),
      record({ number: '3', title: 'Mussels sold', date: '2022-03-04' }),
      ...Array.from({ length: 12 }, (_, number) =>
        record({ number: String(number + 4), title: 'Rope' }),
      ),
    ];
    const whole = await ask(indexed(held), 'who sold oysters, cockles and mussels');
    expect(whole.titles).toEqual(['Oysters, cockles and mussels sold', 'Cockles and mussels sold']);
    expect([whole.asking.isLenient, whole.asking.partial]).toEqual([true, false]);
    const parts = await ask(indexed(held, { whole: 4, period: 9 }), 'oysters cockles mussels sold');
    expect(parts.titles).toEqual(['Oysters, cockles and mussels sold']);
    expect(parts.asking.isLenient).toBe(false);
    expect((await ask(indexed(held), 'cockles mussels')).titles).toHaveLength(2);
  });

  test('who lacks the most telling part of a question does not follow', async () => {
    const cod = Array.from({ length: 15 }, (_, number) => `Cod and hake landed ${String(number)}`);
    const rope = Array.from({ length: 60 }, () => 'Rope');
    const titles = [...cod, 'Cod and hake landed by the dhow', ...rope];
    const held = indexed(titles.map((title, number) => record({ number: String(number), title })));
    const { titles: found } = await ask(held, 'cod hake landed dhow');
    expect(found).toEqual(['Cod and hake landed by the dhow']);
  });

  test('what is excluded is not found', async () => {
    expect((await ask(loader, 'channel -feared')).titles).toEqual(['Dredging of the main channel']);
  });

  test('operators become narrowings', async () => {
    const { titles, asking } = await ask(loader, 'kind:decision channel year:2021');
    expect(titles).toEqual(['Dredging of the main channel']);
    expect(asking.asked.state).toMatchObject({ q: 'channel', kind: 'decision', year: '2021' });
  });

  test('dates narrow from and until', async () => {
    expect((await ask(loader, '?after=2022')).titles).toEqual(['Quay wall']);
    expect((await ask(loader, '?before=2021-03&q=wall')).titles).toEqual([]);
  });

  test('a misspelled word finds what was meant, and says so', async () => {
    const { titles, asking } = await ask(loader, 'dreging');
    expect(asking.mended).toEqual([{ written: 'dreging', meant: 'dredging' }]);
    expect(titles[0]).toBe('Dredging of the main channel');
  });

  test('sums are found with and without their comma', async () => {
    expect((await ask(loader, '£47,300')).titles).toEqual(['Dredging of the main channel']);
    expect((await ask(loader, '47300')).titles).toEqual(['Dredging of the main channel']);
  });

  test('a date leads to its meetings', async () => {
    expect((await ask(loader, '4 March 2021')).asking.known.first).toMatchObject([
      { kind: 'meeting', body: 'harbour-board', date: '2021-03-04' },
    ]);
  });

  test.each([
    'Thursday 4 March 2021',
    'minutes of the meeting held on 4 March 2021',
    'agenda 04-03-2021',
    'minute 9 of 4 March 2021',
    'item 2a, harbour board, 4/3/21',
    'item 4 March 2021',
  ])('a date leads to its meetings, however they are asked for: %s', async (query) => {
    expect((await ask(loader, query)).asking.known.first).toMatchObject([
      { kind: 'meeting', body: 'harbour-board', date: '2021-03-04' },
    ]);
  });

  test('counts of a narrowing leave the narrowing itself out', async () => {
    const { asking } = await ask(loader, '?year=2022');
    expect(asking.hits).toHaveLength(1);
    expect(asking.without('year')).toMatchObject([{ records: [0, 1, 2, 3] }]);
  });

  test('superseded words are found', async () => {
    expect((await ask(loader, 'quernstone')).titles).toEqual(['Quay wall']);
  });

  test('an unknown person is said and sought as a word', async () => {
    const { asking, titles } = await ask(loader, 'person:xylophone');
    expect(asking.asked.notKnown).toEqual([{ operator: 'person', value: 'xylophone' }]);
    expect(titles).toEqual([]);
  });

  test.each(['"', '-', ':::', '🙂', '<script>', 'year:', '-"', '((('])(
    'a query of marks alone finds nothing and fails at nothing: %s',
    async (query) => {
      expect((await ask(loader, query)).titles).toEqual([]);
    },
  );
});
