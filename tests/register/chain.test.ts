import { describe, expect, test } from 'vitest';
import { append } from '../../src/register/chain.ts';
import type { Event } from '../../src/register/events.ts';
import { HEADS_FILE } from '../../src/register/heads.ts';
import { readEvent, writeEvent } from '../../src/register/line.ts';
import { readRegister, withEvents } from '../../src/register/register.ts';

const DIGEST = 'a'.repeat(64);
const PASSAGE = 'b'.repeat(16);
const place = 'meetings/board/2017-02-20#item-9';
const on = '2017-03-01';

const events: Event[] = [
  { on, verb: 'published', place: 'meetings/board/2017-02-20', digest: DIGEST, passages: [] },
  { on, verb: 'published', place, digest: DIGEST, passages: [['p1', PASSAGE]] },
  { on, verb: 'corrected', place, digest: DIGEST, passages: [['p1', 'c'.repeat(16)]], by: place },
  { on, verb: 'edited', place, digest: DIGEST, passages: [['p1', 'gone']], because: 'Miscopied' },
  { on, verb: 'approved', place: 'meetings/board/2017-02-20', by: place },
  { on, verb: 'draft', place: 'meetings/board/2017-02-20' },
  { on, verb: 'moved', place, to: 'meetings/board/2017-02-20#item-10' },
  { on, verb: 'withdrawn', place, reason: 'legal', ask: 'The office' },
  { on, verb: 'published', place: 'people/ann-lee', passages: [], from: 'people/anne-lee' },
];

const sound = withEvents(new Map(), events);
const board = sound.get('board/2017.txt') ?? '';

/** What is said of a register whose file for the board was altered. */
function saidOf(text: string): string[] {
  const files = new Map(sound).set('board/2017.txt', text);
  return readRegister(files, 'content/register').problems.map(
    ({ file, line, column, message }) => `${file}:${String(line)}:${String(column)} ${message}`,
  );
}

describe('lines', () => {
  test('every kind of event is written and read back as it was', () => {
    for (const event of events) expect(readEvent(writeEvent(event))).toEqual(event);
  });

  test('a register reads as it was written', () => {
    const { problems, events: count } = readRegister(sound, 'content/register');
    expect(problems).toEqual([]);
    expect(count).toBe(events.length);
  });

  test('what is added leaves what stood there byte for byte', () => {
    const more = append('board/2017', board, events.slice(0, 1));
    expect(more.startsWith(board)).toBe(true);
    expect(more.slice(board.length).split('\n')).toHaveLength(2);
  });
});

describe('a register that was tampered with', () => {
  const lines = board.split('\n');

  test('a line altered', () => {
    expect(saidOf(board.replace('Miscopied', 'Mistyped'))).toMatchInlineSnapshot(`
      [
        "content/register/board/2017.txt:5:1 Line 6 does not follow this line: it was altered, or lines after it were removed.",
      ]
    `);
  });

  test('a line removed', () => {
    expect(saidOf(lines.toSpliced(2, 1).join('\n'))).toMatchInlineSnapshot(`
      [
        "content/register/board/2017.txt:2:1 Line 3 does not follow this line: it was altered, or lines after it were removed.",
      ]
    `);
  });

  test('lines that changed places', () => {
    expect(saidOf(lines.toSpliced(2, 2, lines[3] ?? '', lines[2] ?? '').join('\n')))
      .toMatchInlineSnapshot(`
      [
        "content/register/board/2017.txt:3:1 This line followed line 4: lines were removed, put in, or changed places.",
        "content/register/board/2017.txt:4:1 This line followed line 2: lines were removed, put in, or changed places.",
        "content/register/board/2017.txt:5:1 This line followed line 3: lines were removed, put in, or changed places.",
      ]
    `);
  });

  test('the last line removed', () => {
    expect(saidOf(`${lines.slice(0, -2).join('\n')}\n`)).toMatchInlineSnapshot(`
      [
        "content/register/heads.txt:2:1 board/2017.txt has 8 lines, not 9: its last lines were removed or added.",
      ]
    `);
  });

  test('marks of a merge', () => {
    const merged = lines.toSpliced(3, 0, '<<<<<<< HEAD', '=======', '>>>>>>> other').join('\n');
    expect(saidOf(merged)).toMatchInlineSnapshot(`
      [
        "content/register/board/2017.txt:4:1 Two versions of the register meet here: a merge left its marks.",
      ]
    `);
  });

  test.each([
    ['marks of a merge', (text: string) => text.replace(/^/, '<<<<<<< HEAD\n'), '1:1 Two versions'],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n'), '1:28 Line ends'],
  ])('%s in heads.txt alone, as where two machines published of two bodies', (_, harm, said) => {
    const files = new Map(sound).set(HEADS_FILE, harm(sound.get(HEADS_FILE) ?? ''));
    const found = readRegister(files, 'register').problems;
    expect(
      found.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`),
    ).toEqual([expect.stringContaining(said)]);
  });

  test('a digest of the wrong length', () => {
    expect(saidOf(board.replace(PASSAGE, PASSAGE.slice(1)))).toMatchInlineSnapshot(`
      [
        "content/register/board/2017.txt:3:153 A passage’s digest has 16 hexadecimal digits and has 15.",
        "content/register/board/2017.txt:3:1 Line 4 does not follow this line: it was altered, or lines after it were removed.",
      ]
    `);
  });

  test('line ends of Windows', () => {
    expect(saidOf(board.replaceAll('\n', '\r\n'))).toMatchInlineSnapshot(`
      [
        "content/register/board/2017.txt:1:33 Line ends were changed to those of Windows, or a line was broken.",
      ]
    `);
  });

  test('a file gone', () => {
    const files = new Map(sound);
    files.delete('board/2017.txt');
    expect(readRegister(files, 'register').problems.map(({ message }) => message))
      .toMatchInlineSnapshot(`
      [
        "board/2017.txt is gone from the register.",
      ]
    `);
  });
});
