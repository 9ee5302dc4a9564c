import { describe, expect, test } from 'vitest';
import {
  findMentions,
  mentionsInMeeting,
  type NamedPerson,
} from '../../src/archive/mentions/find.ts';
import { indexNames } from '../../src/archive/mentions/name-index.ts';

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
const oneill = there("Dale O'Neill");

describe('names in full', () => {
  test.each([
    ['a full name', 'The report of Nora Ashworth was noted.', 'Nora Ashworth → Nora Ashworth'],
    ['a title belongs to the name', 'Dr Nora Ashworth spoke.', 'Dr Nora Ashworth → Nora Ashworth'],
    [
      'two titles',
      'Councillor Mrs Nora Ashworth spoke.',
      'Councillor Mrs Nora Ashworth → Nora Ashworth',
    ],
    ['small title', 'asked councillor Nora Ashworth', 'councillor Nora Ashworth → Nora Ashworth'],
    [
      'an honour belongs to the name',
      'from Mrs N Ashworth OBE.',
      'Mrs N Ashworth OBE → Nora Ashworth',
    ],
    ['a line break', 'thanked Nora\nAshworth for', 'Nora\nAshworth → Nora Ashworth'],
    ['double spaces', 'thanked Nora  Ashworth for', 'Nora  Ashworth → Nora Ashworth'],
    ['capitals', 'COUNCILLOR NORA ASHWORTH', 'COUNCILLOR NORA ASHWORTH → Nora Ashworth'],
    ['a possessive ending stays outside', 'Nora Ashworth’s paper', 'Nora Ashworth → Nora Ashworth'],
    [
      'an office after it without a comma',
      'Nora Ashworth Head of Care',
      'Nora Ashworth → Nora Ashworth',
    ],
    ['a label after it', 'Contact: Nora Ashworth  Email: x', 'Nora Ashworth → Nora Ashworth'],
  ])('%s', (_, text, expected) => {
    expect(linked(text, nora)).toEqual([expected]);
  });

  test('an alias stands for the person', () => {
    const person = there('Nora Ashworth', 'Nora Ashwroth');
    expect(linked('Nora Ashwroth spoke.', person)).toEqual(['Nora Ashwroth → Nora Ashworth']);
  });

  test.each(["Dale O'Neill", 'Dale O’Neill'])('either apostrophe: %s', (written) => {
    expect(linked(`${written} spoke.`, oneill)).toEqual([`${written} → Dale O'Neill`]);
  });

  test('hyphens, also at the end of a line', () => {
    const person = there('Ines Khan-Shah');
    expect(linked('Ines Khan‑Shah and Mrs Khan-\nShah', person)).toEqual([
      'Ines Khan‑Shah → Ines Khan-Shah',
      'Mrs Khan-\nShah → Ines Khan-Shah',
    ]);
  });

  test('small words inside a surname', () => {
    const person = there('Joost van der Berg');
    expect(linked('Mr van der Berg thanked Joost van der Berg. Mr Berg left.', person)).toEqual([
      'Mr van der Berg → Joost van der Berg',
      'Joost van der Berg → Joost van der Berg',
    ]);
  });
});

describe('a title and a surname', () => {
  test.each(['Cllr', 'Councillor', 'Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Prof', 'Mr.'])(
    '%s',
    (title) => {
      expect(linked(`${title} Hill asked why.`, hill)).toEqual([`${title} Hill → Petra Hill`]);
    },
  );

  test('a list after a plural title', () => {
    const people = [hill, nora, there('Tom Kane')];
    expect(linked('Councillors Hill, Ashworth and Kane left.', ...people)).toEqual([
      'Hill → Petra Hill',
      'Ashworth → Nora Ashworth',
      'Kane → Tom Kane',
    ]);
  });

  test('offices in brackets between the names of a list', () => {
    expect(linked('Cllrs Hill (Chair), N Ashworth', hill, nora)).toEqual([
      'Hill → Petra Hill',
      'N Ashworth → Nora Ashworth',
    ]);
  });

  test('initials agree with the first name', () => {
    const people = [there('Peter John Oakford'), there('Ann Oakford')];
    expect(
      linked('Mr P J Oakford, Mr P.J. Oakford, Mr PJ Oakford, Ms A Oakford', ...people),
    ).toEqual([
      'Mr P J Oakford → Peter John Oakford',
      'Mr P.J. Oakford → Peter John Oakford',
      'Mr PJ Oakford → Peter John Oakford',
      'Ms A Oakford → Ann Oakford',
    ]);
  });

  test('two bearers at the meeting: not certain', () => {
    expect(linked('Cllr Hill asked.', hill, there('Owen Hill'))).toEqual(['Cllr Hill → ?']);
  });

  test('two bearers, told apart by the title each is given in full', () => {
    const text = 'Councillor Petra Hill and Mr Owen Hill came. Mrs Hill left. Cllr Hill spoke.';
    expect(linked(text, hill, there('Owen Hill')).slice(2)).toEqual([
      'Mrs Hill → Petra Hill',
      'Cllr Hill → Petra Hill',
    ]);
  });

  test('bearers who are not at the meeting do not count', () => {
    const people = [hill, elsewhere('Owen Hill'), elsewhere('Una Hill')];
    expect(linked('Cllr Hill asked.', ...people)).toEqual(['Cllr Hill → Petra Hill']);
  });

  test('a bearer named in full in the text counts', () => {
    const text = 'Owen Hill presented. Mr Hill explained.';
    expect(linked(text, hill, elsewhere('Owen Hill'))).toEqual([
      'Owen Hill → Owen Hill',
      'Mr Hill → ?',
    ]);
  });

  test('somebody absent: a councillor when only one bears the name, never Mr', () => {
    expect(linked('Cllr Hill had written. Mr Hill had too.', elsewhere('Owen Hill'))).toEqual([
      'Cllr Hill → Owen Hill',
      'Mr Hill → ?',
    ]);
  });

  test('an absent councillor only while in office', () => {
    const index = indexNames([{ id: 'owen-hill', names: ['Owen Hill'] }]);
    const [mentions] = mentionsInMeeting(index, { present: [], inOffice: [] }, [
      'Cllr Hill wrote.',
    ]);
    expect(mentions).toEqual([{ start: 0, end: 9, person: null }]);
  });

  test('a stranger with the surname is not linked, and makes the surname uncertain', () => {
    expect(linked('Mr J Smith spoke. Mr Smith left.', there('Richard Smith'))).toEqual([
      'Mr J Smith → ?',
      'Mr Smith → ?',
    ]);
    expect(linked('Karen Smith spoke. Ms Smith left.', there('Richard Smith'))).toEqual([
      'Ms Smith → ?',
    ]);
  });

  test('Mr and Mrs Hill are not the Mrs Hill of the meeting', () => {
    expect(linked('Mr and Mrs Hill objected.', hill)).toEqual([]);
  });
});

describe('one meeting', () => {
  const index = indexNames([
    { id: 'nora', names: ['Nora Ashworth'] },
    { id: 'petra', names: ['Petra Hill'] },
  ]);

  test('what an item says of a person holds for the next', () => {
    const passages = ['Nora Ashworth presented it.', 'Nora added that Mrs Ashworth knew.'];
    expect(mentionsInMeeting(index, { present: [] }, passages)).toEqual([
      [{ start: 0, end: 13, person: 'nora' }],
      [
        { start: 0, end: 4, person: 'nora' },
        { start: 16, end: 28, person: 'nora' },
      ],
    ]);
  });

  test('a document with the minutes of two meetings is read meeting by meeting', () => {
    const text = 'Present: Nora Pickles\nNora spoke.\nPresent: Nora Ashworth\nNora spoke.';
    expect(linked(text, nora)).toEqual(['Nora Ashworth → Nora Ashworth', 'Nora → Nora Ashworth']);
  });
});
