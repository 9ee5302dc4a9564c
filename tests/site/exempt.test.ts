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
const SEARCH_INDEX = /^search\/data\/.*\/texts\//; // search/data/all/texts/0.pack
const EXEMPT_FACTS = 'exempt:\n  paragraphs: [3]\n```\n';

const RECORD = 'meetings/harbour-board/2021-03-04.md';
const KEPT = 'register/earlier/harbour-board/2021.txt';

let folder = '';
let content = '';

/** Item 3 as it was before it was taken in private: public words, published, edited and so kept. */
function publishBefore(): void {
  const file = join(content, RECORD);
  const record = readFileSync(file, 'utf8');
  const facts = `\`\`\`yaml\n${EXEMPT_FACTS}`;
  const copy = join(folder, 'copy.md');
  writeFileSync(copy, record.replace(facts, `The tenant ${CANARY} owes rent.\n`));
  for (const [text, args] of [
    [readFileSync(copy, 'utf8'), []],
    [record.replace(facts, 'A tenant owes rent.\n'), ['--earlier', copy, '--reason', 'A name']],
  ] as const) {
    writeFileSync(file, text);
    const env = { CONTENT_DIR: content };
    expect(runScript(['scripts/publish-register.ts', ...args], env)).toMatchObject({ status: 0 });
  }
  writeFileSync(file, record);
}

beforeAll(() => {
  folder = temporaryFolder();
  content = join(folder, 'content');
  cpSync(FIXTURE_CONTENT, content, { recursive: true });
  publishBefore();
  const file = join(content, RECORD);
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

test('the build refuses earlier words that are kept of an item taken in private since', () => {
  const [site, sound] = [join(folder, 'kept'), join(folder, 'sound')];
  cpSync(content, sound, { recursive: true });
  cpSync(join(FIXTURE_CONTENT, RECORD), join(sound, RECORD));
  expect(readFileSync(join(sound, KEPT), 'utf8')).toContain(CANARY);
  const { status, output } = runScript(['scripts/build.ts', '--out', site], {
    CONTENT_DIR: sound,
  });
  expect(status).toBe(1);
  expect(output).toContain(`${KEPT}:3:1  Earlier words of`);
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
