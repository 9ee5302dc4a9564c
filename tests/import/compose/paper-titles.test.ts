import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentsOf } from '../../../scripts/import/compose/documents.ts';
import { nothingLeftOut, withoutContacts } from '../../../scripts/import/compose/privacy.ts';
import { inFolder, runTestImport } from '../test-world.ts';

/** The one paper that is made of a text, its path before its words. */
async function paperOf(text: string): Promise<string> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, 'letter.txt'), text.replaceAll('\n', '\n\n'));
    const given = ['--body', 'Harbour Panel', '--date', '2025-03-13', '--out', folder];
    await runTestImport([join(folder, 'letter.txt'), ...given]);
    const papers = await readdir(join(folder, 'papers/harbour-panel'));
    const words = papers.map((name) =>
      readFile(join(folder, 'papers/harbour-panel', name), 'utf8'),
    );
    return [...papers, ...(await Promise.all(words))].join('\n');
  });
}

test('a letter is not named after the telephone number above it', async () => {
  const paper = await paperOf(
    'Direct Dial/Ext: 01632 960218\nAsk for: Ida Pell\nDear Member\nLamps on Quay Street\nForty lamps are to be replaced.',
  );
  expect(paper).toContain('2025-03-13-lamps-on-quay-street.md');
  expect(paper).toContain('title: Lamps on Quay Street');
});

test('a telephone number in a title is left out of title, path and words', async () => {
  const paper = await paperOf(
    'Lamps: ring 01632 960218\nForty lamps are to be replaced before the winter.',
  );
  expect(paper).toContain('title: "Lamps: ring [telephone number left out]"');
  expect(paper).not.toMatch(/960/);
});

test('a telephone number in the title of a document that an item names is left out', () => {
  const papers = { byTitle: new Map(), byPages: new Map(), withdrawn: new Set<string>() };
  const document = { kind: 'report', title: 'Lamps (01632 960 218)', date: null };
  const clean = (words: string): string => withoutContacts(words, nothingLeftOut());
  expect(documentsOf([document], papers, undefined, clean)).toEqual([
    { title: 'Lamps ([telephone number left out])' },
  ]);
});
