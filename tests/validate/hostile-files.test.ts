import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readRecord, type ReadRecord } from '../../src/record/read.ts';
import { reportOf } from './report-of.ts';

const FILE = 'meetings/school-board/2020-02-14.md';

function read(bytes: Uint8Array): ReadRecord {
  return readRecord(bytes, { kind: 'meetings', id: 'school-board/2020-02-14' }, FILE);
}

function readFixture(fixture: string): ReadRecord {
  return read(readFileSync(new URL(`./fixtures/${fixture}/${FILE}`, import.meta.url)));
}

it('javascript-front-matter is refused and never run', () => {
  expect(reportOf('javascript-front-matter')).toMatchInlineSnapshot(`
    "exit 1
    content/meetings/school-board/2020-02-14.md:1:1  The facts are marked as “js”; only YAML is read, and code is never run.
      > 1 | ---js
          | ^
        2 | { body: globalThis.wasRun = true }
      Begin the file with --- alone on its first line.
      front-matter-language

    1 error in 1 of 10 files.
    "
  `);
  expect(globalThis).not.toHaveProperty('wasRun');
});

it('windows-line-ends-and-byte-order-mark are read like any other', () => {
  expect(reportOf('windows-line-ends-and-byte-order-mark')).toMatchInlineSnapshot(`
    "exit 0
    10 files read: nothing is wrong.
    "
  `);
  const { record } = readFixture('windows-line-ends-and-byte-order-mark');
  expect(record).toMatchObject({
    facts: { venue: 'County Hall' },
    items: [
      { number: '1', line: 8, facts: { kind: 'procedure' }, blocks: [{ text: 'Agreed.' }] },
      { number: '2', blocks: [{ kind: 'decision', parts: [{ id: 'r1' }, { id: 'r2' }] }] },
    ],
  });
});

it('html-in-the-words is kept as the words it is', () => {
  expect(reportOf('html-in-the-words')).toMatchInlineSnapshot(`
    "exit 0
    content/meetings/school-board/2020-02-14.md:9:1  warning: “<script>” is a mark of HTML: pages show it as it stands here.
      > 9 | <script>alert("live")</script>
          | ^
      Remove it, or write Markdown: **bold**, *italic*, - for a list, | for the columns of a table.
      html-shown

    content/meetings/school-board/2020-02-14.md:11:1  warning: “<div>” is a mark of HTML: pages show it as it stands here.
      > 11 | <div onclick="alert(1)">
           | ^
        12 | Agreed.
      Remove it, or write Markdown: **bold**, *italic*, - for a list, | for the columns of a table.
      html-shown

    content/meetings/school-board/2020-02-14.md:15:1  warning: “<i>” is a mark of HTML: pages show it as it stands here.
      > 15 | The <i>minutes</i> were <img src=x onerror=alert(1)> agreed.
           | ^
      Remove it, or write Markdown: **bold**, *italic*, - for a list, | for the columns of a table.
      html-shown

    content/meetings/school-board/2020-02-14.md:17:1  warning: “<u>” is a mark of HTML: pages show it as it stands here.
      > 17 | RESOLVED – That <u>they</u> be signed.
           | ^
      Remove it, or write Markdown: **bold**, *italic*, - for a list, | for the columns of a table.
      html-shown

    4 warnings in 1 of 10 files.
    "
  `);
  expect(readFixture('html-in-the-words').record).toMatchObject({
    items: [
      {
        title: '<b>Minutes</b>',
        blocks: [
          { kind: 'paragraph', text: '<script>alert("live")</script>' },
          { kind: 'paragraph', text: '<div onclick="alert(1)"> Agreed. </div>' },
          { text: 'The <i>minutes</i> were <img src=x onerror=alert(1)> agreed.' },
          { parts: [{ text: 'That <u>they</u> be signed.' }] },
        ],
      },
    ],
  });
});

it('a record of 5 MB is read whole', () => {
  const words = 'The Board heard that attendance had risen. '.repeat(50);
  const items = Array.from({ length: 2400 }, (_, index) => `\n## ${index + 1}. Item\n\n${words}\n`);
  const front = '---\nbody: school-board\ndate: 2020-02-14\n';
  const source = 'source: { title: Minutes, text: summary }\n---\n';
  const bytes = new TextEncoder().encode(front + source + items.join(''));
  expect(bytes.length).toBeGreaterThan(5_000_000);
  const { record, problems } = read(bytes);
  expect(problems).toEqual([]);
  expect(record).toHaveProperty('items.length', 2400);
});

it('an alias bomb costs neither time nor memory', () => {
  const before = process.memoryUsage().heapUsed;
  expect(readFixture('yaml-alias-bomb').problems).toMatchObject([{ rule: 'yaml-aliases' }]);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
});
