import { expect, test } from 'vitest';
import { parseNameList } from '../../../scripts/import/recognise/people/name-list.ts';

const names = (list: string): string[] =>
  parseNameList(list).people.map(({ title, name, role }) =>
    [[title, name].filter(Boolean).join(' '), role].filter(Boolean).join(' | '),
  );

test('one comma paragraph with letters after names', () => {
  expect(names('Mr R Gough (Chairman), Mrs C Bell, Mr R C Love, OBE and Dr A B Roe')).toEqual([
    'Mr R Gough | Chair',
    'Mrs C Bell',
    'Mr R C Love OBE',
    'Dr A B Roe',
  ]);
});

test('a title for several surnames, and then full names without it', () => {
  expect(names('County Councillors Bright, Moss and Ruddock and Ellen Varley')).toEqual([
    'County Councillor Bright',
    'County Councillor Moss',
    'County Councillor Ruddock',
    'Ellen Varley',
  ]);
});

test('offices with "and" in them, after a comma or in brackets', () => {
  expect(
    names('Jo Carter, Participation and Engagement Manager, and Tom Byre (Law and Governance)'),
  ).toEqual(['Jo Carter | Participation and Engagement Manager', 'Tom Byre | Law and Governance']);
});

test('names that run on without a comma', () => {
  expect(names('Cllr Jane Doe Cllr John Roe')).toEqual(['Cllr Jane Doe', 'Cllr John Roe']);
});

test('an office with the name in brackets behind it', () => {
  expect(names('Director of Leisure (Mr. J. Farrell)')).toEqual([
    'Mr J. Farrell | Director of Leisure',
  ]);
});

test('the public has no name', () => {
  expect(names('Helen Sturt (Clerk) and three members of the public')).toEqual([
    'Helen Sturt | Clerk',
  ]);
});
