import { expect, test } from 'vitest';
import { personAsWritten } from '../../scripts/import/compose/written-names.ts';
import { readWrittenName } from '../../src/archive/mentions/written-name.ts';
import { writtenName } from '../../src/record/names.ts';
import { writeRecord } from '../../src/record/write.ts';

// White space of 100 KB in the middle of a name or a line. The limit of a test is the stop watch: a
// pattern that takes more than its length took half a minute.
const BLANK = ' '.repeat(100_000);

test('a record is written', () => {
  expect(writeRecord({ name: 'Ann Lee' }, `one${BLANK}two  \n`)).toContain(`one${BLANK}two\n`);
});

test('a name is taken apart', () => {
  expect(writtenName(`Ann${BLANK}Lee`).name).toBe('Ann Lee');
  expect(personAsWritten(`Ann${BLANK}Lee`).name).toBe('Ann Lee');
  expect(readWrittenName(`Ann${BLANK}Lee`)).toEqual([
    { titles: [], given: ['ann'], surname: ['lee'] },
  ]);
});
