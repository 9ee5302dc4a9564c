import { expect, test } from 'vitest';
import { readText } from '../../../scripts/import/sources/text.ts';

const line = (text: string) => readText(text, 'minutes.txt').lines[0];

test.each([
  ['snake_case__x and y__z', 'snake_case__x and y__z'],
  ['Signed ____________', 'Signed ____________'],
  ['The __Chair__ and the **Clerk** spoke', 'The Chair and the Clerk spoke'],
  ['**A****B** and ***both***', 'AB and *both*'],
  ['5 ** 6 ** 7', '5 ** 6 ** 7'],
])('marks of bold go, and nothing else: %s', (written, text) => {
  expect(line(written)).toMatchObject({ text });
  expect(line(written)).not.toHaveProperty('bold');
});

test('a line that is bold throughout is remembered', () => {
  expect(line('**Harbour** __dues__')).toMatchObject({ text: 'Harbour dues', bold: true });
});

test('a rule under the head of a table is no line; one with words is', () => {
  expect(readText('|:---|---:|\n---\n--- x', 'minutes.txt').lines).toMatchObject([
    { text: '--- x' },
  ]);
});
