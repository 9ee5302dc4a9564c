import { describe, expect, test } from 'vitest';
import { substitutesIn } from '../../../scripts/import/recognise/attendance/apologies.ts';
import { interestsOf } from '../../../scripts/import/recognise/item/interests.ts';
import { parseNameList } from '../../../scripts/import/recognise/people/name-list.ts';
import { recognise } from '../../../scripts/import/recognise/recognise.ts';
import { readText } from '../../../scripts/import/sources/text.ts';

/** The people of a list, and what is left over after a bar. */
function read(list: string): string {
  const { people, leftover } = parseNameList(list);
  const shown = people.map(({ title, name, role }) =>
    [[title, name].filter(Boolean).join(' '), role].filter(Boolean).join(': '),
  );
  return [shown.join(', '), ...leftover].join(' | ');
}

/** Printed minutes with these lines below "PRESENT:". */
function present(lines: readonly string[]) {
  const text = `Harbour Committee

Minutes of a meeting of the Harbour Committee held on Monday 4 March 2021 at 10.00 am

PRESENT:

${lines.join('\n')}

1. Church Lane, Fellbeck

There were no objections.

2. Harbour dues

RESOLVED – That the report be noted.
`;
  const { meetings, remarks } = recognise(readText(text, 'minutes.txt'), {});
  return {
    people: meetings.flatMap(({ attendance }) =>
      attendance.map(({ title, name, role }) => [title, name, role].filter(Boolean).join(' ')),
    ),
    remarks: remarks.map(({ message }) => message).filter((message) => /as a name/.test(message)),
  };
}

describe('surnames that open with a particle or a small letter', () => {
  test.each([
    [
      'Councillors Ashe, de Souza, van der Berg and Pell',
      'Councillor Ashe, Councillor de Souza, Councillor van der Berg, Councillor Pell',
    ],
    ['Councillor de Souza (Chair), Cllr ffoulkes', 'Councillor de Souza: Chair, Cllr ffoulkes'],
    ['Cllr A Ashe Cllr de Souza Cllr d’Arcy', 'Cllr A Ashe, Cllr de Souza, Cllr d’Arcy'],
    ['Jane d’Arcy, Clerk', 'Jane d’Arcy: Clerk'],
  ])('%s', (list, people) => {
    expect(read(list)).toBe(people);
  });

  test('in sentences', () => {
    const said = 'Councillor van der Berg substituted for Councillor Pell.';
    expect(substitutesIn(said, {})).toMatchObject([{ name: 'van der Berg', title: 'Councillor' }]);
  });
});

describe('surnames that are words of offices', () => {
  test.each([
    ['Councillors Ashe, Church and Pell', 'Councillor Ashe, Councillor Church, Councillor Pell'],
    ['Cllr B Church, Cllr Jane Constable', 'Cllr B Church, Cllr Jane Constable'],
    ['Mr J Clerk and Mrs Law', 'Mr J Clerk, Mrs Law'],
  ])('%s', (list, people) => {
    expect(read(list)).toBe(people);
  });
});

describe('offices stay offices', () => {
  test.each([
    ['Jane Roe, Clerk', 'Jane Roe: Clerk'],
    ['Jane Roe, Deputy Clerk', 'Jane Roe: Deputy Clerk'],
    ['Jane Roe, Head of Parks', 'Jane Roe: Head of Parks'],
    ['Jane Roe, Councillor Support Officer', 'Jane Roe: Councillor Support Officer'],
    ['Jane Roe, Councillor for Fellbeck', 'Jane Roe: Councillor for Fellbeck'],
    ['Jane Roe, Major Projects Manager', 'Jane Roe: Major Projects Manager'],
    ['Councillors Ashe and Pell, Clerk', 'Councillor Ashe, Councillor Pell: Clerk'],
  ])('%s', (list, people) => {
    expect(read(list)).toBe(people);
  });
});

describe('what is not understood is left over', () => {
  test.each([
    ['Cllr Ashe, Cllr B2 Xy, Cllr Pell', 'Cllr Ashe, Cllr Pell | Cllr B2 Xy'],
    ['Cllr Ashe, Cllr B2 Xy, Leader', 'Cllr Ashe | Cllr B2 Xy | Leader'],
    ['Cllrs Ashe, Pell, Clerk', 'Cllr Ashe, Cllr Pell | Clerk'],
  ])('%s', (list, people) => {
    expect(read(list)).toBe(people);
  });
});

describe('a list with one name a line', () => {
  test('keeps everybody apart', () => {
    expect(present(['Cllr A Ashe', 'Cllr B Church', 'Cllr de Souza', 'Cllr C Parks'])).toEqual({
      people: ['Cllr A Ashe', 'Cllr B Church', 'Cllr de Souza', 'Cllr C Parks'],
      remarks: [],
    });
  });

  test('a name that is not understood is nobody else’s, and is remarked on', () => {
    expect(present(['Cllr A Ashe', 'Cllr B2 Church', 'Cllr C Pell'])).toEqual({
      people: ['Cllr A Ashe', 'Cllr C Pell'],
      remarks: [
        'Not recognised as a name, and so in no list of those who attended: “Cllr B2 Church”',
      ],
    });
  });

  test.each([
    ['a hyphen that does not break', 'Cllr N Khan‑Shah'],
    ['a hyphen of its own', 'Cllr N Khan‐Shah'],
    ['accents set apart', 'Cllr Siân Jones'.normalize('NFD')],
  ])('a name with %s', (_, name) => {
    expect(present(['Cllr A Ashe', name, 'Cllr B Pell']).people).toEqual([
      'Cllr A Ashe',
      name,
      'Cllr B Pell',
    ]);
  });
});

describe('accents set apart and hyphens that do not break', () => {
  const name = 'Siân Khan‑Shah'.normalize('NFD');

  test('surname first', () => {
    expect(
      present([`Khan‑Shah, ${name.split(' ')[0] ?? ''} (Leader)`, 'Pell, Jane']).people,
    ).toEqual([`${name} Leader`, 'Jane Pell']);
  });

  test('a substitute', () => {
    const [person] = substitutesIn(`Councillor ${name} substituted for Councillor Pell.`, {});
    expect(person).toMatchObject({ name, title: 'Councillor' });
  });

  test('an interest', () => {
    const listed = interestsOf('Interests', ['Personal interests:', `${name} - Member of a club`]);
    expect(listed).toEqual([{ name, words: 'Member of a club' }]);
  });
});
