import { describe, expect, test } from 'vitest';
import { findMentions, type NamedPerson } from '../../src/archive/mentions/find.ts';

const there = (...names: string[]): NamedPerson => ({ id: names[0] ?? '', names, present: true });
const elsewhere = (...names: string[]): NamedPerson => ({ ...there(...names), present: false });

/** The mentions as `surface → person`, `?` where it is not certain who. */
function linked(text: string, ...people: NamedPerson[]): string[] {
  return findMentions(text, people).map(
    ({ start, end, person }) => `${text.slice(start, end)} → ${person ?? '?'}`,
  );
}

const nora = there('Nora Ashworth');
const hill = there('Petra Hill');

describe('a first or last name alone', () => {
  test('one bearer on the attendance list', () => {
    expect(linked('Nora explained why, with thanks to Nora.', nora)).toEqual([
      'Nora → Nora Ashworth',
      'Nora → Nora Ashworth',
    ]);
  });

  test('somebody not on the list: only after the full name', () => {
    const text = 'Nora left. Nora Ashworth came. Nora spoke.';
    expect(linked(text, elsewhere('Nora Ashworth'))).toEqual([
      'Nora Ashworth → Nora Ashworth',
      'Nora → Nora Ashworth',
    ]);
  });

  test('two bearers, or a first name that is also a surname: not linked', () => {
    expect(linked('Nora spoke.', nora, there('Nora Kane'))).toEqual([]);
    expect(linked('Martin spoke.', there('Martin Ashworth'), there('Tom Martin'))).toEqual([]);
  });

  test('a stranger with the first name makes it uncertain', () => {
    expect(linked('Nora Pickles came. Nora spoke.', nora)).toEqual([]);
    expect(linked('Nora Jane Pickles came. Nora spoke.', nora)).toEqual([]);
  });

  test('a misspelt surname is no stranger', () => {
    expect(linked('Nora Ashwroth came. Nora spoke.', nora)).toEqual([]);
    expect(linked('Nora Asworth came. Nora spoke.', nora)).toEqual(['Nora → Nora Ashworth']);
  });

  test('a last name needs a verb of speech or an address', () => {
    expect(linked('Ashworth replied. The cost to Ashworth was low.', nora)).toEqual([
      'Ashworth → Nora Ashworth',
    ]);
  });

  test.each([
    ['a month', 'In May the Board met. May was busy.', there('May Ashworth')],
    ['an auxiliary verb', 'Will Members note it? Will the Board?', there('Will Ashworth')],
    ['a landscape', 'The path on Hill was closed. Hill needed work.', hill],
    ['a saint', 'St Nora and St. Nora are parishes.', nora],
    ['a thing', 'The Nora report was noted.', nora],
    ['a longer name', 'Nora House and Great Nora are let.', nora],
    ['an address', 'nora.Nora@example.org', nora],
  ])('%s is not a person', (_, text, person) => {
    expect(linked(text, person)).toEqual([]);
  });

  test('a first name that is a word counts before a verb of speech', () => {
    expect(linked('Mark also explained it. Mark it now.', there('Mark Ashworth'))).toEqual([
      'Mark → Mark Ashworth',
    ]);
  });
});

describe('inside other names', () => {
  test.each([
    'Hill Street and Petra Hill Street',
    'the Petra Hill Community Trust',
    'Green Paper, Marsh Lane, Huddersfield Town Hall',
    'Petra Hill Jones, who spoke',
    'Anna Petra Hill spoke',
    'Dr Hill Surgery opened',
    'Petra Hillman and Jo-Petra Hill',
    'A Hill was climbed; Appendix P Hill',
  ])('%s', (text) => {
    const people = [
      hill,
      there('Tom Green'),
      there('Ann Marsh'),
      there('Al Hall'),
      there('Al Town'),
    ];
    expect(linked(text, ...people)).toEqual([]);
  });
});

test('a full name of two ordinary words opens no question', () => {
  const will = there('Will Young');
  expect(linked('Will Young people attend? Will Young asked.', will)).toEqual([
    'Will Young → Will Young',
  ]);
});
