import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeArchive } from '../../src/archive/archive.ts';
import { readContent, type Content } from '../../src/archive/content.ts';
import { entriesOf } from '../../src/archive/entries-of.ts';
import type { KeptWords } from '../../src/archive/kept-words.ts';
import { KeptWork } from '../../src/archive/kept-work.ts';
import { keptPrints, quoteParts } from '../../src/quote/quote-parts.ts';

const CONTENT = 'tests/site/fixtures/content';
const EDITED = 'harbour-board/2021-03-04';
const KEPT: KeptWords = {
  item: 'item-2',
  passage: 'p1',
  reading: '0123456789abcdef',
  words: 'The channel had lost as much as five metres to silt and mud.',
  until: '2026-11-02',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quote-parts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The archive of the tests, as a build reads it that remembers its work. */
function read(): Content {
  return readContent(CONTENT, { work: new KeptWork(join(folder, 'work'), 'v1') });
}

function partsOf(content: Content, kept: ReadonlyMap<string, readonly KeptWords[]>) {
  const { meetings } = content.records;
  const recordOf = (id: string) => {
    const record = meetings.find((one) => one.id === id);
    if (!record) throw new Error(id);
    return record;
  };
  return quoteParts(makeArchive(entriesOf(content)), content, recordOf, kept);
}

test('a part of the index is another one where the words kept of its items are others', () => {
  const content = read();
  const given = (...kept: KeptWords[]): string[] =>
    partsOf(content, new Map([[EDITED, kept]])).map((part) => part.given);
  const before = partsOf(content, new Map()).map((part) => part.given);
  expect(given()).toEqual(before);
  const differs = (after: string[]) => after.filter((one, part) => one !== before[part]).length;
  expect(differs(given(KEPT))).toBe(1);
  expect(given({ ...KEPT, words: 'Others.' })).not.toEqual(given(KEPT));
  expect(given(KEPT)).toEqual(given({ ...KEPT }));
});

test('fingerprints of an earlier build are not taken for those of other kept words', () => {
  const content = read();
  const record = content.records.meetings.find(({ id }) => id === EDITED);
  if (!record) throw new Error(EDITED);
  const prints = (...kept: KeptWords[]) => keptPrints(content, record, [], kept);
  const [none, one, other] = [prints(), prints(KEPT), prints({ ...KEPT, words: 'It is all mud.' })];
  expect(none.map(({ reference }) => reference).join()).not.toContain('kept');
  const edited = `${EDITED}#item-2`;
  const changed = one.filter((item, index) => item.prints !== none[index]?.prints);
  expect(changed.map(({ reference }) => reference)).toEqual([`${edited}#kept`]);
  expect(other).not.toEqual(one);
  expect(prints()).toEqual(none);
});
