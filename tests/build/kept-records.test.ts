import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOfFile } from '../../src/archive/digest-of-file.ts';
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

/** Reads a record as a build does, with what the builds before kept, and looks at it meanwhile. */
function build<Seen>(
  text: string,
  look: (read: ReadRecord) => Seen,
  place = 'meetings/board/2020-01-10.md',
): Seen {
  writeFileSync(file, text);
  const path = recordPath(place);
  if (!path) throw new Error(place);
  const work = new KeptWork(join(folder, 'work'), 'v1');
  const seen = look(readOnce({ path, file, ...digestOfFile(file, work) }, work));
  work.save();
  return seen;
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
  const look = (read: ReadRecord): unknown[] => [whole(read), read.locate(['body'])];
  const [first, where] = build(text, look, place);
  expect(first).toEqual(fresh(text, place));
  expect(build(text, look, place)).toEqual([first, where]);
});

test('words of a meeting are taken up when they are asked for, and not read again', () => {
  build(MEETING, () => undefined);
  const before = readFileSync(join(folder, 'work'));
  build(MEETING, ({ record }) => {
    writeFileSync(file, 'something else');
    if (record?.kind !== 'meetings') throw new Error('No meeting.');
    expect(record.items[1]?.blocks).toMatchObject([{ text: 'The lamp was lit.' }]);
    expect(record.preamble).toMatchObject([{ text: 'Words before the first item.' }]);
  });
  expect(readFileSync(join(folder, 'work'))).toEqual(before);
});

test('words that are told from their Markdown stay told from it', () => {
  const marked = MEETING.replace('The lamp', 'The **lamp**');
  const words = (): string => build(marked, ({ record }) => JSON.stringify(record));
  expect(words()).toContain('"markdown":"The **lamp** was lit.","text":"The lamp was lit."');
  expect(words()).toBe(words());
});

test('a record that changed is read anew', () => {
  build(MEETING, () => undefined);
  const changed = MEETING.replace('lamp', 'lantern').replace('Lights', 'Lanterns');
  expect(build(changed, whole)).toEqual(fresh(changed));
  expect(readFileSync(join(folder, 'work'), 'utf8')).not.toContain('lamp');
});

test('places in a file that was changed while the build went on are refused', () => {
  build(MEETING, () => undefined);
  build(MEETING, ({ locate }) => {
    writeFileSync(file, MEETING.replace('lamp', 'lantern'));
    expect(() => locate(['body'])).toThrow('was changed while it was read');
  });
});

test('a record is read again once for all places that are asked for in it', () => {
  build(MEETING, ({ locate }) => {
    const [body, date] = [locate(['body']), locate(['date'], 'key')];
    writeFileSync(file, 'something else');
    expect([locate(['body']), locate(['date'], 'key')]).toEqual([body, date]);
    expect(locate(['date'])).not.toEqual(date);
  });
});
