import { describe, expect, test } from 'vitest';
import { readingDigest } from '../../src/archive/digest.ts';
import type { EarlierWords } from '../../src/register/earlier-file.ts';
import { changedFiles, readEarlierWords } from '../../src/register/earlier-words.ts';
import { livesOf } from '../../src/register/lives.ts';

const place = 'meetings/board/2017-02-20#item-9';
const path = 'earlier/board/2017.txt';
const words = ['The roads were mended.', 'That it be noted.', 'The bridge stays open.'];
const digests = words.map(readingDigest);
const [first = '', second = '', third = ''] = digests;
const digest = 'a'.repeat(64);

const lives = livesOf([
  {
    on: '2017-03-01',
    verb: 'published',
    place,
    digest,
    passages: [
      ['p1', first],
      ['r1', second],
      ['r2', third],
    ],
  },
]);
const entry = (passage: string, text: string): EarlierWords => ({
  place,
  passage,
  digest: readingDigest(text),
  words: text,
});
const file =
  changedFiles(new Map(), [
    entry('r1', 'That it be noted.'),
    entry('p1', 'The roads were mended.'),
  ]).get(path) ?? '';

/** What is said of a file of earlier words. */
function saidOf(text: string, at = path): string[] {
  const { problems } = readEarlierWords(new Map([[at, text]]), 'content/register', lives);
  expect(problems.every(({ isPrivate }) => isPrivate === true)).toBe(true);
  return problems.map((one) => `${one.file}:${String(one.line)} ${one.rule}: ${one.message}`);
}

test('a file of earlier words reads well, and is read as it was written', () => {
  expect(file).toMatchInlineSnapshot(`
    "minutebook earlier words 1 board/2017

    meetings/board/2017-02-20#item-9 p1 f0ef9a3ab18c400c
    The roads were mended.

    meetings/board/2017-02-20#item-9 r1 31aa42e8b45cdfc5
    That it be noted.
    "
  `);
  const { entries, problems } = readEarlierWords(new Map([[path, file]]), 'register', lives);
  expect(problems).toEqual([]);
  expect(entries.map((one) => [one.passage, one.words, one.line])).toEqual([
    ['p1', 'The roads were mended.', 3],
    ['r1', 'That it be noted.', 6],
  ]);
});

test('an entry may be taken out whole; a file without entries is removed', () => {
  expect(saidOf(file.split('\n').toSpliced(1, 3).join('\n'))).toEqual([]);
  expect([...changedFiles(new Map([[path, file]]), [])]).toEqual([[path, undefined]]);
});

describe('earlier words that were tampered with', () => {
  const lines = file.split('\n');
  const swapped = [lines[0], ...lines.slice(4, 7), ...lines.slice(1, 4), ''].join('\n');

  test.each([
    ['words altered', file.replace('mended', 'closed'), ':4 earlier-words'],
    [
      'a space that the digest does not see',
      file.replace('mended.', 'mended. '),
      ':4 earlier-words',
    ],
    ['another digest', file.replace(first, third), ':3 earlier-unknown'],
    ['a digest of the wrong length', file.replace(first, first.slice(1)), ':3 earlier-entry'],
    ['another passage', file.replace(' p1 ', ' p2 '), ':3 earlier-unknown'],
    ['entries that changed places', swapped, ':3 earlier-order'],
    ['a line put in', file.replace('\n\nmeetings', '\nUnsaid.\nmeetings'), ':2 earlier-order'],
    ['an entry twice', `${file}${lines.slice(4).join('\n')}`, ':9 earlier-order'],
    ['its name altered', file.replace('board/2017\n', 'board/2018\n'), ':1 earlier-order'],
    ['its end cut off', file.slice(0, -1), ':7 earlier-order'],
    ['marks of a merge', file.replace('\n\n', '\n<<<<<<< HEAD\n\n'), ':2 earlier-conflict'],
  ])('%s', (_what, text, said) => {
    expect(saidOf(text)[0]).toContain(said);
  });

  test('in the file of another year, or none of the register', () => {
    const other = 'earlier/board/2018.txt';
    expect(saidOf(file.replace('board/2017\n', 'board/2018\n'), other)).toMatchInlineSnapshot(`
      [
        "content/register/earlier/board/2018.txt:3 earlier-unknown: The register has no such reading in this place.",
        "content/register/earlier/board/2018.txt:6 earlier-unknown: The register has no such reading in this place.",
      ]
    `);
    expect(saidOf(file, 'earlier/board/notes.txt')).toMatchInlineSnapshot(`
      [
        "content/register/earlier/board/notes.txt:1 register-file: This is no file of earlier words.",
      ]
    `);
  });
});
