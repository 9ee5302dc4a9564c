import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importJson } from '../../../scripts/import/json.ts';
import { recognise } from '../../../scripts/import/recognise/recognise.ts';
import { readText } from '../../../scripts/import/sources/text.ts';

// One invented record a layout; the JSON beside it is what is recognised in it. UPDATE=1 writes it anew.
const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

test.each(names)('recognises %s', (name) => {
  const source = readText(readFileSync(join(folder, name), 'utf8'), name);
  const value = importJson(recognise(source, {}));
  const expected = join(folder, name.replace(/\.txt$/, '.json'));
  if (process.env['UPDATE'] === '1') writeFileSync(expected, `${JSON.stringify(value, null, 2)}\n`);
  expect(value).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
