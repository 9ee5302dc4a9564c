import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOfFile } from '../../src/archive/digest.ts';
import { readOnce } from '../../src/archive/kept-records.ts';
import { KeptWork } from '../../src/archive/kept-work.ts';
import { recordPath } from '../../src/record/paths.ts';
import { readRecord, type ReadRecord } from '../../src/record/read.ts';
import { facts, front } from '../archive/small-archive.ts';

const MEETING = `${front('2020-01-10')}
Words before the first item.

## 1. Roads
${facts('topics: [roads]')}The roads were mended.

RESOLVED – That they be mended again.

## 2. Lights

The lamp was lit.
`;

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-records-'));
  file = join(folder, '2020-01-10.md');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Reads a record as a build does, with what the builds before kept. */
function build(text: string, place = 'meetings/board/2020-01-10.md'): ReadRecord {
  writeFileSync(file, text);
  const path = recordPath(place);
  if (!path) throw new Error(place);
  const work = new KeptWork(join(folder, 'work'), 'v1');
  const bytes = readFileSync(file);
  const read = readOnce({ path, file, bytes, digest: digestOfFile(bytes) }, work);
  work.save();
  return read;
}

/** What a record says, every word of it, by what JSON holds. */
function whole({ record, withdrawn, problems }: ReadRecord): unknown {
  return JSON.parse(JSON.stringify({ record, withdrawn, problems }));
}

function fresh(text: string, place = 'meetings/board/2020-01-10.md'): unknown {
  const path = recordPath(place);
  if (!path) throw new Error(place);
  return whole(readRecord(new TextEncoder().encode(text), path, file));
}

test.each([
  ['a meeting', MEETING, 'meetings/board/2020-01-10.md'],
  ['one with a problem', MEETING.replace('topics', 'topic'), 'meetings/board/2020-01-10.md'],
  [
    'one with an item withdrawn',
    MEETING.replace(
      'topics: [roads]',
      'withdrawn: { on: 2026-01-01, reason: error, ask: The office }',
    ),
    'meetings/board/2020-01-10.md',
  ],
  [
    'one that was withdrawn',
    front('2020-01-10', 'withdrawn: { on: 2026-01-01, reason: legal, ask: The office }\n'),
    'meetings/board/2020-01-10.md',
  ],
  ['one that cannot be read', '---\nbody: [\n---\n', 'meetings/board/2020-01-10.md'],
  ['a person', '---\nname: Ann Lee\n---\n\nShe *sits* here.\n', 'people/ann-lee.md'],
])('%s is the same, read now or taken from what was kept', (_, text, place) => {
  const first = build(text, place);
  expect(whole(first)).toEqual(fresh(text, place));
  const again = build(text, place);
  expect(whole(again)).toEqual(fresh(text, place));
  expect(again.locate(['body'])).toEqual(first.locate(['body']));
});

test('words of a meeting are not kept, but read when they are asked for', () => {
  build(MEETING);
  expect(readFileSync(join(folder, 'work'), 'utf8')).not.toContain('lamp');
  const { record } = build(MEETING);
  expect(readFileSync(join(folder, 'work'), 'utf8')).not.toContain('lamp');
  if (record?.kind !== 'meetings') throw new Error('No meeting.');
  expect(JSON.stringify(record.items[1]?.blocks)).toContain('The lamp was lit.');
  expect(JSON.stringify(record.preamble)).toContain('Words before');
});

test('a record that changed is read anew', () => {
  build(MEETING);
  const changed = MEETING.replace('lamp', 'lantern').replace('Lights', 'Lanterns');
  expect(whole(build(changed))).toEqual(fresh(changed));
});

test('words of a file that was changed while the build went on are refused', () => {
  build(MEETING);
  const { record, locate } = build(MEETING);
  writeFileSync(file, MEETING.replace('lamp', 'lantern'));
  if (record?.kind !== 'meetings') throw new Error('No meeting.');
  expect(() => record.items[0]?.blocks).toThrow('was changed while it was read');
  expect(() => locate(['body'])).toThrow('was changed while it was read');
});
