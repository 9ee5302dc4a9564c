import {
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpacked } from './built-pages.ts';
import { FIXTURE_CONTENT, runScript, temporaryFolder } from './made-site.ts';

/** A word that stands where nobody may read it: under an exempt item, in comments, in redacted spans. */
const CANARY = 'zephyrquill';
/** Words of the record, and what is hidden behind them: in comments, in redacted spans. */
const HIDDEN = [
  ['The Custom House', `# ${CANARY}`],
  ['There were none.', `<!-- ${CANARY} -->`],
  ['since the autumn gales.', `[[redact: personal data]]${CANARY}[[/redact]]`],
  ['before October', `[[redact]]by ${CANARY}\n\nwith ${CANARY}[[/redact]]`],
  ['  - Bob Otter, Harbour Master', `# ${CANARY}`],
] as const;
const SEARCH_INDEX = /^pagefind\//; // pagefind/fragment/en-gb_38239b5.pf_fragment
const EXEMPT_FACTS = 'exempt:\n  paragraphs: [3]\n```\n';

let folder = '';
let content = '';

beforeAll(() => {
  folder = temporaryFolder();
  content = join(folder, 'content');
  cpSync(FIXTURE_CONTENT, content, { recursive: true });
  const file = join(content, 'meetings/harbour-board/2021-03-04.md');
  const record = readFileSync(file, 'utf8');
  const hidden = HIDDEN.map(([words, marked]): [string, string] => [words, `${words} ${marked}`]);
  const withHidden = hidden.reduce((text, [words, marked]) => text.replace(words, marked), record);
  const secret = `The tenant ${CANARY} owes two years of rent to Bob Otter.\n\nRESOLVED – That ${CANARY} be written to.\n\nACTIONS:\n\n- Bob Otter to see ${CANARY} by May.\n`;
  writeFileSync(file, withHidden.replace(EXEMPT_FACTS, `${EXEMPT_FACTS}\n${secret}`));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The files of a folder that hold a word, packed or not. */
function holding(site: string, word: string): string[] {
  return globSync('**/*', { cwd: site }).filter((path) => {
    const file = join(site, path);
    return statSync(file).isFile() && unpacked(file).toLowerCase().includes(word);
  });
}

test('the build refuses a record with words under an exempt item, and writes nothing', () => {
  const site = join(folder, 'refused');
  const { status, output } = runScript(['scripts/build.ts', '--out', site], {
    CONTENT_DIR: content,
  });
  expect(status).toBe(1);
  expect(output).toContain('Item 3 was taken in private');
  expect(output).not.toContain(CANARY);
  expect([existsSync(site), existsSync(`${site}.new`)]).toEqual([false, false]);
});

test('even a build that did not check has no exempt word in any page, index or feed', () => {
  const site = join(folder, 'unchecked');
  const { status, output } = runScript(
    ['tests/site/build-unchecked.ts', site, join(folder, 'astro')],
    { CONTENT_DIR: content },
  );
  expect({ status, output }).toMatchObject({ status: 0 });
  expect(holding(site, 'quernstone')).not.toEqual([]);
  expect(holding(site, 'quernstone').some((path) => SEARCH_INDEX.test(path))).toBe(true);
  expect(holding(site, CANARY)).toEqual([]);
  expect(holding(site, 'redacted: personal data')).not.toEqual([]);
  expect(output).not.toContain(CANARY);
});
