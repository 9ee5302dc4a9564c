import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/archive/mentions/find.ts';

/** The mentions as `surface → person`, of people who are all there. */
function linked(text: string, ...names: string[]): string[] {
  const people = names.map((name) => ({ id: name, names: [name], present: true }));
  return findMentions(text, people).map(
    ({ start, end, person }) => `${text.slice(start, end)} → ${person ?? '?'}`,
  );
}

const NAMES = [
  'Ieuan ap Gwilym',
  'Tomos ab Owen',
  'Mair ferch Rhys',
  'Jane ffoulkes-Jones',
  'Mary St. John',
  'Seán Ó Néill',
];

describe('surnames that begin with a small word or letter, St or Ó', () => {
  test.each(NAMES)('in full: %s', (name) => {
    expect(linked(`${name} presented it.`, ...NAMES)).toEqual([`${name} → ${name}`]);
    expect(linked(`The panel thanked Cllr ${name}.`, ...NAMES)).toEqual([`Cllr ${name} → ${name}`]);
  });

  test.each(NAMES)('with a title: %s', (name) => {
    const surname = name.slice(name.indexOf(' ') + 1);
    for (const written of [surname, surname.normalize('NFD')]) {
      expect(linked(`Cllr ${written} asked why.`, ...NAMES)).toEqual([`Cllr ${written} → ${name}`]);
    }
  });

  test('St with and without its stop, in the archive and in the text', () => {
    expect(linked('Cllr Mary St John left.', ...NAMES)).toEqual([
      'Cllr Mary St John → Mary St. John',
    ]);
    expect(linked('Cllr St. John left.', 'Mary St John')).toEqual(['Cllr St. John → Mary St John']);
  });
});

describe('what only looks like one of these', () => {
  test.each([[[]], [['Mary St. John']]])('a sentence that ends in St.: beside %j', (others) => {
    const text = 'It stood in Lime St. John Smith asked why.';
    expect(linked(text, 'John Smith', ...others)).toEqual(['John Smith → John Smith']);
  });

  test('a small Welsh word with two f', () => {
    const text = 'Cafodd Petra Hill ffurflen, a gwelodd Petra Hill ffordd.';
    expect(linked(text, 'Petra Hill')).toEqual([
      'Petra Hill → Petra Hill',
      'Petra Hill → Petra Hill',
    ]);
  });

  test('the initial O', () => {
    expect(linked('Mr O Kane left.', 'Owen Kane')).toEqual(['Mr O Kane → Owen Kane']);
  });
});
