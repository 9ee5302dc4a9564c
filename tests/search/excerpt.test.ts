import { expect, test } from 'vitest';
import type { TextRecord } from '../../src/search/data/format.ts';
import { excerptOf } from '../../src/search/engine/excerpt.ts';
import { marksFor, type Marks } from '../../src/search/engine/marks.ts';

const marks: Marks = { words: new Set(['dredg', 'channel']), names: [['main', 'quai']] };

function text(passages: [string, string][], superseded: [string, string][] = []): TextRecord {
  return {
    address: '/',
    title: 'Harbour',
    number: '2',
    people: [],
    topics: [],
    passages,
    superseded,
  };
}

function shown(record: TextRecord, phrases: string[] = []): string | undefined {
  return excerptOf(record, marks, phrases)
    ?.runs.map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');
}

test('words and names are marked', () => {
  expect(shown(text([['p1', 'The channel by the Main Quay was dredged.']]))).toBe(
    'The [channel] by the [Main Quay] was [dredged].',
  );
});

test('a decision with the words comes before running text with as many', () => {
  const record = text([
    ['p1', 'The channel was looked at.'],
    ['r1', 'That the channel stay.'],
  ]);
  expect(shown(record)).toBe('That the [channel] stay.');
});

test('without any of the words it is the decision, else the first words', () => {
  expect(
    shown(
      text([
        ['p1', 'One.'],
        ['r1', 'Two.'],
      ]),
    ),
  ).toBe('Two.');
  expect(shown(text([['p1', 'One.']]))).toBe('One.');
  expect(excerptOf(text([]), marks, [])).toBeUndefined();
});

test('a long passage is cut at words around the first that is marked', () => {
  const excerpt = shown(text([['p1', `${'mud '.repeat(100)}channel ${'silt '.repeat(100)}`]]));
  expect(excerpt).toMatch(/^… (mud )+\[channel\]( silt)+ …$/);
});

test.each([
  ['after a word', `See https://harbour.example/${'a'.repeat(400)}/channel/${'b'.repeat(400)}`],
  ['at the beginning', `https://harbour.example/channel/${'b'.repeat(400)} and the quay`],
])('a word in a long address is shown with what is around it: %s', (_, passage) => {
  const excerpt = shown(text([['p1', passage]])) ?? '';
  expect(excerpt).toMatch(/\[channel\]\/b+ …$/);
  expect(excerpt.length).toBeLessThan(300);
});

test('a long address without any of the words is cut within', () => {
  expect(shown(text([['p1', `https://harbour.example/${'b'.repeat(400)}`]]))).toMatch(
    /^https:\/\/harbour\.example\/b+ …$/,
  );
});

test('a name without letters is nowhere', () => {
  const found = marksFor(['#channel'], { topics: [['channel', 'Channel', '🚢', '&']], people: [] });
  expect(found.names).toEqual([['channel']]);
});

test('words that stand only in a superseded reading are said to', () => {
  const record = text([['p1', 'The wall.']], [['p1', 'The channel.']]);
  expect(excerptOf(record, marks, [])).toMatchObject({ superseded: true, landing: 'channel' });
});
