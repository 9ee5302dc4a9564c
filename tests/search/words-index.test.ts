import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pLimit from 'p-limit';
import { afterAll, expect, test } from 'vitest';
import { listHead, numberBytes, textBytes } from '../../src/search/data/cbor.ts';
import type { WordsIndex } from '../../src/search/data/format.ts';
import { metadata, SIGNATURE } from '../../src/search/data/metadata.ts';
import { CborReader } from '../../src/search/index/cbor-reader.ts';
import { cutWords } from '../../src/search/index/cut-words.ts';
import { PagefindThreads, type Indexed } from '../../src/search/index/pagefind.ts';
import { unitedWords } from '../../src/search/index/united-words.ts';
import { writeWords } from '../../src/search/index/words-of-period.ts';
import { record } from './small-index.ts';

const pagefind = new PagefindThreads(2);
afterAll(() => pagefind.end());

/** Cuts one index of Pagefind's; gives the folder of its files and what is known of them. */
function recut(folder: string): { folder: string; cut: WordsIndex } {
  const made = mkdtempSync(join(tmpdir(), 'minutebook-cut-'));
  return { folder: made, cut: cutWords(unitedWords([folder]), made) };
}

/** A file as Pagefind writes it. */
function packed(bytes: readonly number[]): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), Buffer.from(bytes)]));
}

function opened(bytes: Uint8Array): CborReader {
  expect(Buffer.from(bytes).toString('latin1', 0, SIGNATURE.length)).toBe(SIGNATURE);
  return new CborReader(Buffer.from(bytes.subarray(SIGNATURE.length)));
}

/** A word that stands in so many records, as Pagefind writes it: the places, no other spellings. */
function word(text: string, records: number): number[] {
  const place = [...listHead(3), ...numberBytes(1), ...listHead(1), ...numberBytes(70_000)];
  const pages = Array.from({ length: records }, () => [...place, ...listHead(0)]);
  return [
    ...listHead(3),
    ...textBytes(text),
    ...listHead(records),
    ...pages.flat(),
    ...listHead(0),
  ];
}

type Words = [word: string, records: number][];

/** An index as Pagefind writes it, in two files; gives its folder. */
function indexOf(words: Words, lengths: readonly number[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'minutebook-recut-'));
  mkdirSync(join(folder, 'index'));
  const half = Math.ceil(words.length / 2);
  for (const [name, some] of [words.slice(half), words.slice(0, half)].entries()) {
    const held = some.flatMap(([text, records]) => word(text, records));
    const bytes = packed([...listHead(1), ...listHead(some.length), ...held]);
    writeFileSync(join(folder, 'index', `en_${String(name)}.pf_index`), bytes);
  }
  const records = lengths.flatMap((length) => [
    ...listHead(3),
    ...textBytes('en_1234567'),
    ...numberBytes(length),
    ...textBytes(''),
  ]);
  const none = listHead(0);
  const fields = [...listHead(1), ...textBytes('title')];
  const about = [...listHead(6), ...textBytes('1.6.0'), ...listHead(lengths.length), ...records];
  writeFileSync(
    join(folder, 'pagefind.en_1.pf_meta'),
    packed([...about, ...none, ...none, ...none, ...fields]),
  );
  return folder;
}

/** The words of each file, in order. */
function filesOf(folder: string, { names }: WordsIndex): Words[] {
  return names.split(' ').map((name) => {
    const file = gunzipSync(readFileSync(join(folder, 'index', `${name}.pf_index`)));
    const reader = opened(file);
    reader.list();
    return Array.from({ length: reader.list() }, (): Words[number] => {
      reader.list();
      const text = reader.text();
      const records = reader.list();
      for (let record = 0; record < records; record++) reader.skip();
      reader.skip();
      return [text, records];
    });
  });
}

const LONG = 1500; // records in which a word stands that fills a file of its own

test('every word is in one file, with where it stands, and files are no longer than they should', () => {
  const words: Words = [
    ['adopt', 3],
    ['child', 900],
    ['childcare', 900],
    ['council', LONG],
    ['the', LONG],
    ['thewlis', 2],
    ...Array.from({ length: 3000 }, (_, number): Words[number] => [
      `w${String(10_000 + number)}`,
      6,
    ]),
    ['zoo', 1],
  ];
  const { folder, cut } = recut(indexOf(words, [10]));
  const files = filesOf(folder, cut);
  expect(files.flat()).toEqual(words);
  expect(readdirSync(join(folder, 'index'))).toHaveLength(files.length);
  const begins = cut.begins.split(' ');
  expect(begins).toHaveLength(files.length);
  files.forEach((some, file) => {
    for (const [text] of some) {
      expect(text >= (begins[file] ?? '')).toBe(true);
      expect(file + 1 === files.length || text < (begins[file + 1] ?? '')).toBe(true);
    }
  });
  const withChild = files.find((some) => some.some(([text]) => text === 'child')) ?? [];
  expect(withChild.map(([text]) => text)).toContain('childcare');
  expect(begins.slice(0, 5)).toMatchInlineSnapshot(`
    [
      "",
      "co",
      "t",
      "w10163",
      "w10538",
    ]
  `);
});

test('Pagefind is given the metadata again, with numbers for records and lengths to a ninth', () => {
  const lengths = [0, 1, 7, 58, 59, 217, 12_345];
  const folder = indexOf([['adopt', 1]], lengths);
  const reader = opened(metadata(recut(folder).cut, '1.6.0'));
  expect([reader.list(), reader.text(), reader.list()]).toEqual([6, '1.6.0', lengths.length]);
  lengths.forEach((length, number) => {
    expect([reader.list(), reader.text()]).toEqual([3, String(number)]);
    const read = reader.number();
    expect(Math.abs(read - length)).toBeLessThanOrEqual(length * 0.05);
    expect(reader.text()).toBe('');
  });
  expect([reader.list(), reader.list(), reader.text()]).toEqual([1, 3, '']);
  expect(reader.text() > 'zzzz').toBe(true);
  expect(reader.text()).toMatch(/^\w{6}$/);
  expect([reader.list(), reader.list(), reader.list(), reader.text()]).toEqual([0, 0, 1, 'title']);
});

const TEXTS = [
  'The café by the harbour, and the cafe.',
  'Dredging of the harbour.',
  'A naïve plan for dredging the cafe.',
  'Naive, harboured and dredged café.',
  'Nothing of this.',
];

test('lots united are what Pagefind makes of all records at once', async () => {
  const kept = mkdtempSync(join(tmpdir(), 'minutebook-lots-'));
  const all = TEXTS.map((text, number): Indexed => ({
    record: record({
      number: String(number),
      title: `Harbour ${String(number % 2)}`,
      date: `20${String(10 + number)}-01-02`,
    }),
    fields: [{ text, weight: number + 1 }],
  }));
  const of = (some: readonly Indexed[]): Promise<string> => pagefind.index(some, 'en-GB', kept);
  const folders = [await of(all.slice(0, 2)), await of(all.slice(2, 3)), await of(all.slice(3))];
  expect(unitedWords(folders)).toEqual(unitedWords([await of(all)]));
  expect(unitedWords(folders)).not.toEqual(unitedWords(folders.toReversed()));
});

test('where one record changed the other lots are not made again', async () => {
  const kept = mkdtempSync(join(tmpdir(), 'minutebook-lots-'));
  const of = (texts: readonly string[]): Indexed[] =>
    texts.map((text, number) => ({
      record: record({
        number: String(number),
        title: 'Quay',
        date: number < 600 ? '2020-05-06' : '2021-05-06',
      }),
      fields: [{ text, weight: 1 }],
    }));
  const write = (texts: readonly string[], folder: string): Promise<WordsIndex> => {
    const outDir = mkdtempSync(join(tmpdir(), 'minutebook-out-'));
    const rest = { language: 'en-GB', outDir, kept: folder, pagefind, lots: pLimit(2) };
    return writeWords('all', of(texts), rest, () => undefined);
  };
  const texts = Array.from({ length: 1200 }, (_, number) => `word${String(number % 7)} and plan`);
  await write(texts, kept);
  const before = readdirSync(join(kept, 'all'));
  const changed = texts.with(700, 'another plan');
  const cut = await write(changed, kept);
  const after = readdirSync(join(kept, 'all'));
  expect([before.length, after.length]).toEqual([2, 2]);
  expect(after.filter((lot) => before.includes(lot))).toHaveLength(1);
  expect(cut).toEqual(await write(changed, mkdtempSync(join(tmpdir(), 'minutebook-lots-'))));
});

test('what is not as Pagefind 1.6 writes it is refused', () => {
  const folder = indexOf([['adopt', 1]], [1]);
  const meta = join(folder, 'pagefind.en_1.pf_meta');
  writeFileSync(meta, gzipSync('something else'));
  expect(() => recut(folder)).toThrow(`${meta} is no file of Pagefind's.`);
  writeFileSync(meta, packed([...textBytes('no list')]));
  expect(() => recut(folder)).toThrow('CBOR of kind 4 was expected, not 3.');
  writeFileSync(join(folder, 'pagefind.cy_1.pf_meta'), '');
  expect(() => recut(folder)).toThrow('has not one language');
});
