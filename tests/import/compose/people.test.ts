import { describe, expect, test } from 'vitest';
import { peopleOf } from '../../../scripts/import/compose/people.ts';
import { asRecorded, personAsWritten } from '../../../scripts/import/compose/written-names.ts';

const erin = {
  id: 'erin-hill',
  name: 'Erin Hill',
  names: [
    { name: 'Erin Hill', from: undefined, to: undefined },
    { name: 'Erin Marsh', from: undefined, to: '2016' },
  ],
};

describe('people', () => {
  test('are matched by name, by alias in its time, by a surname that only one bears', () => {
    const people = peopleOf([erin]);
    people.meet(personAsWritten('Cllr Erin  Hill'), '2017-04-24');
    people.meet(personAsWritten('Erin Marsh'), '2016-12-31');
    people.meet(personAsWritten('Councillor Hill'), '2017-04-24');
    expect(people.matched()).toBe(1);
    expect(people.created()).toEqual([]);
  });

  test('an alias out of its time is somebody new', () => {
    const people = peopleOf([erin]);
    people.meet(personAsWritten('Erin Marsh'), '2017-01-01');
    expect(people.created().map(({ id }) => id)).toEqual(['erin-marsh']);
  });

  test('another spelling is proposed, not merged', () => {
    const people = peopleOf([erin]);
    people.meet(personAsWritten('Erin Hyll'), '2017-04-24');
    people.meet(personAsWritten('Mrs E Hill'), '2017-04-24');
    expect(people.created().map(({ id }) => id)).toEqual(['erin-hyll', 'e-hill']);
    expect(people.proposals().map(({ written, person }) => [written, person.id])).toEqual([
      ['Erin Hyll', 'erin-hill'],
      ['E Hill', 'erin-hill'],
    ]);
  });

  test('initials alone do not make two people one spelling', () => {
    const people = peopleOf([]);
    people.meet(personAsWritten('Mr P Bartlett'), '2017-04-24');
    people.meet(personAsWritten('Mr D Bartlett'), '2017-04-24');
    expect(people.proposals()).toEqual([]);
  });

  test('a surname that two bear fits nobody alone', () => {
    const people = peopleOf([
      erin,
      {
        ...erin,
        id: 'jo-hill',
        name: 'Jo Hill',
        names: [{ name: 'Jo Hill', from: undefined, to: undefined }],
      },
    ]);
    expect(people.meet(personAsWritten('Councillor Hill'), '2017-04-24')).toBe(false);
    expect(people.ambiguous()).toEqual(['Councillor Hill']);
  });
});

test.each([
  ['County Councillor Mrs A Lund', 'Mrs A Lund'],
  ['Mr R C Love, OBE', 'Mr R C Love, OBE'],
  ['The Rt Hon The Lord Provost Alderman Sir Desmond Aycliffe', 'Sir Desmond Aycliffe'],
  ['Cllr. Erin Hill', 'Cllr Erin Hill'],
  ['Janet Tolley', 'Janet Tolley'],
])('%s is recorded as %s', (written, recorded) => {
  expect(asRecorded(personAsWritten(written))).toBe(recorded);
});
