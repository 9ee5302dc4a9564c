import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { format } from 'prettier';
import { editorSchemas } from '../src/record/editor-schemas.ts';

/**
 * `npm run schema` writes the JSON Schemas for editors to .vscode/schemas; with `--check` it writes
 * nothing and ends with 1 if one of them is not up to date.
 */
const folder = fileURLToPath(new URL('../.vscode/schemas', import.meta.url));
const checkOnly = process.argv.includes('--check');

let isChanged = false;
mkdirSync(folder, { recursive: true });
for (const [name, schema] of editorSchemas()) {
  const file = join(folder, name);
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
  const isUpToDate = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (isUpToDate) continue;
  isChanged = true;
  if (checkOnly) process.exitCode = 1;
  else writeFileSync(file, text);
  const said = checkOnly ? 'is not up to date: run npm run schema' : 'written';
  process.stdout.write(`.vscode/schemas/${name} ${said}\n`);
}
if (!isChanged && !checkOnly) process.stdout.write('.vscode/schemas: up to date\n');
