import { describe, expect, test } from 'vitest';
import { byKey, wordsKept } from '../../src/register/earlier-words.ts';
import { GONE, type Event } from '../../src/register/events.ts';
import { keptReadings } from '../../src/register/kept-readings.ts';
import { livesOf } from '../../src/register/lives.ts';

const page = 'meetings/board/2017-02-20';
const [one, two] = [`${page}#item-1`, `${page}#item-2`];
const digest = (letter: string): string => letter.repeat(16);
const on = (day: number): string => `2026-11-${String(day).padStart(2, '0')}`;

const published = (place: string, letters: string, from?: string): Event => ({
  on: on(1),
  verb: 'published',
  place,
  digest: digest('0').repeat(4),
  passages: [...letters].map((letter, index) => [`p${String(index + 1)}`, digest(letter)]),
  ...(from !== undefined && { from }),
});
const edited = (day: number, place: string, passage: string, letter: string): Event => ({
  on: on(day),
  verb: 'edited',
  place,
  digest: digest(String(day)).repeat(4),
  passages: [[passage, letter === GONE ? GONE : digest(letter)]],
});

/** The kept words that are found, of those that are kept: each of a place, a passage and a digest. */
function found(events: Event[], ...names: [place: string, passage: string, letter: string][]) {
  const entries = names.map(([place, passage, letter]) => ({
    place,
    passage,
    digest: digest(letter),
    words: `Words ${letter}`,
  }));
  const keptWords = byKey(entries);
  const register = { lives: livesOf(events), keptWords, kept: wordsKept(keptWords) };
  return [...keptReadings(register)].flatMap(([meeting, kept]) =>
    kept.map(({ item, passage, words, until, isCorrected }) =>
      [meeting, item, passage, words, until, ...(isCorrected ? ['corrected'] : [])].join(' '),
    ),
  );
}

describe('the earlier words kept of items', () => {
  test('are found of passages that were edited, and of those that are gone', () => {
    const events = [published(one, 'ab'), edited(2, one, 'p1', 'c'), edited(3, one, 'p2', GONE)];
    expect(found(events, [one, 'p1', 'a'], [one, 'p2', 'b'])).toEqual([
      'board/2017-02-20 item-1 p1 Words a 2026-11-02',
      'board/2017-02-20 item-1 p2 Words b 2026-11-03',
    ]);
  });

  test('are none where no words are kept, or the passage reads so again', () => {
    const events = [published(one, 'a'), edited(2, one, 'p1', 'b'), edited(3, one, 'p1', 'a')];
    expect(found(events)).toEqual([]);
    expect(found(events, [one, 'p1', 'a'])).toEqual([]);
    expect(found(events, [one, 'p1', 'b'])).toEqual([
      'board/2017-02-20 item-1 p1 Words b 2026-11-03',
    ]);
  });

  test('say so where a correction made them give way', () => {
    const corrected: Event = {
      ...{ on: on(2), verb: 'corrected', place: one, by: `${page}#item-9` },
      ...{ digest: digest('2').repeat(4), passages: [['p1', digest('b')]] },
    };
    const events = [published(one, 'a'), corrected, edited(3, one, 'p1', 'c')];
    expect(found(events, [one, 'p1', 'a'], [one, 'p1', 'b'])).toEqual([
      'board/2017-02-20 item-1 p1 Words b 2026-11-03',
      'board/2017-02-20 item-1 p1 Words a 2026-11-02 corrected',
    ]);
  });

  test('go with an item to where it stands now, also where another took its place', () => {
    const events = [
      published(one, 'a'),
      edited(2, one, 'p1', 'b'),
      { on: on(3), verb: 'moved', place: one, to: two } as const,
      published(two, 'b', one),
      published(one, 'x'),
    ];
    expect(found(events, [one, 'p1', 'a'])).toEqual([
      'board/2017-02-20 item-2 p1 Words a 2026-11-02',
    ]);
  });

  test('are none of what was withdrawn', () => {
    const events: Event[] = [
      published(one, 'a'),
      edited(2, one, 'p1', 'b'),
      { on: on(3), verb: 'withdrawn', place: one, reason: 'legal', ask: 'The office' },
    ];
    expect(found(events, [one, 'p1', 'a'])).toEqual([]);
  });
});
