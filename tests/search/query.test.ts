import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn, noDayIn, partialDate, withDatesInWords } from '../../src/search/query/dates.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { addressOf, stateOf } from '../../src/search/query/state.ts';

/** Characters that mean something in a query, and some from afar. */
const CHARACTERS = [...'aé9 "“”-:/.,\\(<&م🙂\n'];

describe('taking a query apart', () => {
  test('words, phrases, exclusions and operators', () => {
    const parsed = parseQuery('dredging "the main channel" -fishing -"old quay" by:lee year:2021');
    expect(parsed).toMatchObject({
      words: 'dredging',
      phrases: ['the main channel'],
      excluded: ['fishing', 'old quay'],
      operators: [
        { operator: 'person', value: 'lee' },
        { operator: 'year', value: '2021' },
      ],
      unknown: [],
    });
  });

  test('an operator may have a quoted value', () => {
    expect(parseQuery('body:"harbour board"').operators).toEqual([
      { operator: 'body', value: 'harbour board' },
    ]);
  });

  test('an unknown operator is said and searched as words', () => {
    expect(parseQuery('venue:quay')).toMatchObject({
      unknown: ['venue:quay'],
      words: 'venue quay',
    });
  });

  test('an address is no operator', () => {
    expect(parseQuery('https://example.org/x').unknown).toEqual([]);
  });

  test.each([
    '“main channel”',
    '“main channel"',
    '"main channel”',
    '”main channel”',
    '„main channel“',
  ])('a phrase stands between any two quotation marks: %s', (phrase) => {
    expect(parseQuery(`${phrase} dredged -${phrase}`)).toMatchObject({
      words: 'dredged',
      phrases: ['main channel'],
      excluded: ['main channel'],
    });
  });

  test('a phrase between straight marks may have others in it', () => {
    expect(parseQuery('"the “main” channel" dredged')).toMatchObject({
      words: 'dredged',
      phrases: ['the “main” channel'],
    });
  });

  test('a quote that is never closed ends with the query', () => {
    expect(parseQuery('"main channel').phrases).toEqual(['main channel']);
  });

  test('a very long query is cut, and says so', () => {
    expect(parseQuery('word '.repeat(2000)).cut).toBe(true);
  });

  test('any text is a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...CHARACTERS), maxLength: 200 }), (text) => {
        expect(parseQuery(text).words.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('dates in a query', () => {
  test.each([
    ['9 August 2017', '2017-08-09'],
    ['9th Aug 2017', '2017-08-09'],
    ['August 9, 2017', '2017-08-09'],
    ['2017-08-09', '2017-08-09'],
    ['9/8/2017', '2017-08-09'],
    ['09-08-2017', '2017-08-09'],
    ['9/8/17', '2017-08-09'],
    ['Wednesday 9 August 2017', '2017-08-09'],
    ['Wed, 9/8/2017', '2017-08-09'],
    ['Aug 2017', '2017-08'],
    ['Sept 2017', '2017-09'],
  ])('%s', (text, expected) => {
    expect(datesIn(`board ${text}`)).toEqual({ dates: [expected], rest: 'board' });
  });

  test.each(['marching 2017', '2017', 'item 9', '62/12/17', '2017/12/17', '9/8/17/3', '2.3.10'])(
    '%s is none',
    (text) => {
      expect(datesIn(text).dates).toEqual([]);
    },
  );

  test.each([
    ['29/02/2020', '2020-02-29'],
    ['29 February 2000', '2000-02-29'],
    ['31/12/2017', '2017-12-31'],
    ['2017-04-30', '2017-04-30'],
  ])('%s is the last day of a month', (text, expected) => {
    expect(partialDate(text)).toBe(expected);
  });

  test.each([
    '29/02/2019',
    '29.2.1900',
    '31/02/2017',
    '2017-02-30',
    '2017-04-31',
    '31st June 2017',
    'February 30, 2017',
    '0/3/2017',
  ])('%s is no day of the calendar', (text) => {
    expect(partialDate(text)).toBeUndefined();
  });

  test.each([
    '31/02/2017',
    '99.02.2017',
    '31-02-2017',
    '2017-02-30',
    '12/25/2017',
    '31 February 2017',
    '31st of June 2017',
    '99 Feb. 2017',
    'February 30, 2017',
    '29 February 2019',
  ])('%s in a query is no day, and its month is not read either', (text) => {
    expect(datesIn(`board ${text}`).dates).toEqual([]);
    expect(noDayIn(`board ${text} agenda`)).toBe(text);
  });

  test.each(['30 February', '30th of Feb', '31 June', '31st Sept'])('no year has %s', (text) => {
    expect(noDayIn(`board ${text}`)).toBe(text);
    expect(datesIn(text).dates).toEqual([]);
  });

  test.each([
    '29 February',
    '31 March',
    '31 days',
    '31 junctions',
    '2016-17',
    '62/12/17',
    '20 February 2017',
  ])('%s is not said to be no day', (text) => {
    expect(noDayIn(text)).toBeUndefined();
  });

  test.each(['item 7', 'item 31', 'Minute 45'])('%s is not a day of the month', (text) => {
    const [dates, rest] = [['2017-02'], `board ${text}`];
    expect(datesIn(`board ${text} February 2017`)).toEqual({ dates, rest });
    expect(noDayIn(`${text} February 2017`)).toBeUndefined();
  });

  test('what stands behind minutes is', () => {
    const [dates, rest] = [['2017-02-07'], 'minutes'];
    expect(datesIn('minutes 7 February 2017')).toEqual({ dates, rest });
  });

  test('all that stand there are read, in their order', () => {
    const query = 'plan 2016, 20 February 2017 and Monday 24/04/2017, May 2018';
    expect(datesIn(query)).toEqual({
      dates: ['2017-02-20', '2017-04-24', '2018-05'],
      rest: 'plan 2016, and ,',
    });
  });

  test.each([
    ['board 20/02/2017', 'board 20 February 2017'],
    ['9th Aug 2017 and 2018-01 agenda', '9 August 2017 and January 2018 agenda'],
    ['item 9 Feb 2017', 'item 9 February 2017'],
    ['31/02/2017', '31/02/2017'],
    ['budget 2010-11', 'budget 2010-11'],
  ])('%s is sought as the archive writes it: %s', (query, words) => {
    expect(withDatesInWords(query)).toBe(words);
  });

  test('an operator takes a year too', () => {
    expect(partialDate('2017')).toBe('2017');
    expect(partialDate('soon')).toBeUndefined();
  });
});

test('an address holds a whole search', () => {
  const asked = '?q=dredging&body=harbour-board&year=2021&in=title&sort=oldest&show=20';
  expect(addressOf(stateOf(new URLSearchParams(asked)))).toBe(asked);
  expect(addressOf(stateOf(new URLSearchParams('?show=999999&sort=odd')))).toBe('?show=200');
});
