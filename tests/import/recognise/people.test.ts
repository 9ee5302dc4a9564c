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

test.each([
  'Participation Manager',
  'Town Clerk',
  'Virtual School Headteacher',
  'Forward Planning Officer',
  'Family Support Manager',
  'Workforce Lead',
  'Minutes Secretary',
])('an office in brackets, which begins like a way to attend: %s', (office) => {
  expect(names(`Jo Carter (${office}) and Tom Byre (Law)`)).toEqual([
    `Jo Carter | ${office}`,
    'Tom Byre | Law',
  ]);
});

test.each([
  'via Teams',
  'virtually',
  'remote',
  'part of the meeting',
  'minutes 4 to 6',
  'items 4-7 only',
  'to item 5',
  'family reasons',
  'work commitments',
  'Council business',
  'on leave',
])('a way to attend, or to be away, is no office: %s', (manner) => {
  expect(names(`Jo Carter (${manner}) and Tom Byre`)).toEqual(['Jo Carter', 'Tom Byre']);
});

test('the public has no name', () => {
  expect(names('Helen Sturt (Clerk) and three members of the public')).toEqual([
    'Helen Sturt | Clerk',
  ]);
});
