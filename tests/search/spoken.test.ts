import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query/parse.ts';
import { spokenIn } from '../../src/search/query/spoken.ts';
import { ask, indexed, record } from './small-index.ts';

/** What is understood of a query asked in 2024, written with operators. */
function understood(query: string): string {
  const { narrowings, rest } = spokenIn(query, 2024);
  return [rest, ...narrowings.map(({ narrowing, value }) => `${narrowing}:${value}`)]
    .join(' ')
    .trim();
}

describe('dates in plain words', () => {
  test.each([
    ['dredging since 2021', 'dredging after:2021'],
    ['since March 2021 dredging', 'dredging after:2021-03'],
    ['dredging after 2021', 'dredging after:2022'],
    ['dredging after 28/02/2021', 'dredging after:2021-03-01'],
    ['dredging before 2018', 'dredging before:2017'],
    ['dredging before January 2018', 'dredging before:2017-12'],
    ['dredging before 1 March 2020', 'dredging before:2020-02-29'],
    ['dredging until 4th March 2020?', 'dredging before:2020-03-04'],
    ['dredging from 2019 onwards', 'dredging after:2019'],
    ['between March and June 2023', 'after:2023-03 before:2023-06'],
    ['dredging between 2018 and 2020', 'dredging after:2018 before:2020'],
    ['from 2018 to 2019', 'after:2018 before:2019'],
    ['March 2023 to June 2023', 'after:2023-03 before:2023-06'],
    ['March to June 2023', 'after:2023-03 before:2023-06'],
    ['dredging 24/04/2017 to 30/10/2017', 'dredging after:2017-04-24 before:2017-10-30'],
    ['from 20 February to 4 March 2017', 'after:2017-02-20 before:2017-03-04'],
    ['dredging since 2019 until May 2020', 'dredging after:2019 before:2020-05'],
    ['dredging last year', 'dredging year:2023'],
    ['dredging in this year', 'dredging in year:2024'],
    ['dredging since last year', 'dredging after:2023'],
  ])('%s', (query, expected) => {
    expect(understood(query)).toBe(expected);
  });

  test.each([
    'plan 2018 to 2021',
    'Performance report April to June 2023',
    'Budget monitoring, April 2022 to March 2023',
    'dredging 2018-2019',
    'minutes from 20 February 2017',
    'the quay before and after',
    'since then',
    'after 1400 tons',
    'between June 2023 and March 2023',
    'between two quays',
    'safer than last year',
    "last year's report",
    'since 31 February 2021',
    '20 February 2017 and 24 April 2017',
  ])('are words here: %s', (query) => {
    expect(understood(query)).toBe(query);
  });

  test('are words in running text that was pasted, and between quotation marks', () => {
    const pasted =
      'The Harbour Master reported that the number of ships waiting at the old quay had fallen since 2021';
    expect(understood(pasted)).toBe(pasted);
    expect(parseQuery('dredging "since 2021"')).toMatchObject({
      words: 'dredging',
      phrases: ['since 2021'],
      spoken: [],
    });
  });

  test('narrow what is searched, and stay in the query as they were written', async () => {
    const archive = indexed([
      record({ title: 'Dredging', date: '2020-03-04', address: '/meetings/hb/2020-03-04/#item-1' }),
      record({ title: 'Dredging again', date: '2021-03-04' }),
    ]);
    const { titles, asking } = await ask(archive, 'dredging -fish since 2021');
    expect(titles).toEqual(['Dredging again']);
    expect(asking.asked.state).toMatchObject({ q: 'dredging -fish', after: '2021' });
    expect(asking.asked.given).toMatchObject({ q: 'dredging -fish since 2021', after: '' });
    const chosen = (await ask(archive, '?q=dredging+since+2021&after=2020')).asking.asked.state;
    expect(chosen).toMatchObject({ q: 'dredging', after: '2020' });
  });
});

describe('what was decided', () => {
  test.each([
    ['what was decided about the quay?', 'the quay? kind:decision'],
    ['What did the council decide on moorings', 'moorings kind:decision'],
    [
      'what has the harbour board agreed about moorings',
      'the harbour board moorings kind:decision',
    ],
    ['what has been resolved regarding moorings', 'moorings kind:decision'],
    ['what was decided on 4 March 2021', '4 March 2021 kind:decision'],
    ['what was decided about moorings since 2021', 'moorings after:2021 kind:decision'],
  ])('%s', (query, expected) => {
    expect(understood(query)).toBe(expected);
  });

  test.each([
    'who agreed the minutes',
    'what was agreed after the storm',
    'decided about the quay',
    'resolved disputes',
    'decision-making in planning',
    'Agreed-upon procedures',
  ])('is not what is asked: %s', (query) => {
    expect(understood(query)).toBe(query);
  });
});
