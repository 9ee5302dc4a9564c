import { ESLint } from 'eslint';
import { beforeAll, expect, test } from 'vitest';

let linter: ESLint;
beforeAll(() => {
  linter = new ESLint();
});

/** The rules that a file with this one import breaks. */
async function broken(file: string, imported: string): Promise<(string | null)[]> {
  const code = `import { thing } from '${imported}';\n\nexport const other = thing;\n`;
  const [result] = await linter.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const FORBIDDEN: [string, string][] = [
  ['src/record/read.ts', '../archive/archive.ts'],
  ['src/record/schema/item.ts', '../../archive/archive.ts'],
  ['src/record/read.ts', '../wording/wording.ts'],
  ['src/archive/archive.ts', '../search/index-site.ts'],
  ['src/archive/mentions/find.ts', '../../pages/index.astro'],
  ['src/search/index-site.ts', '../components/copy-link.ts'],
  ['src/components/words/html.ts', '../../../scripts/build.ts'],
  ['src/pages/robots.txt.ts', '../../scripts/validate/report.ts'],
  ['src/site.ts', '../scripts/build.ts'],
];

const ALLOWED: [string, string][] = [
  ['src/archive/archive.ts', '../record/read.ts'],
  ['src/search/index-site.ts', '../archive/archive.ts'],
  ['src/pages/robots.txt.ts', '../site.ts'],
  ['scripts/build.ts', '../src/archive/archive.ts'],
  ['src/record/read.ts', './split.ts'],
];

test.each(FORBIDDEN)('%s may not import %s', async (file, imported) => {
  expect(await broken(file, imported)).toContain('no-restricted-imports');
});

test.each(ALLOWED)('%s may import %s', async (file, imported) => {
  expect(await broken(file, imported)).not.toContain('no-restricted-imports');
});

test('a page of Astro may not import from scripts', async () => {
  const code =
    "---\nimport { report } from '../../scripts/validate/report.ts';\n---\n\n<p>{report}</p>\n";
  const [result] = await linter.lintText(code, { filePath: 'src/pages/about.astro' });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-imports');
});
