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
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIXTURE_CONTENT, runScript, temporaryFolder } from './made-site.ts';

/** A word that stands under an exempt item of a faulty record, and nowhere else. */
const CANARY = 'zephyrquill';
const EXEMPT_FACTS = 'exempt:\n  paragraphs: [3]\n```\n';
const GZIP = Buffer.from([0x1f, 0x8b]);

let folder = '';
let content = '';

beforeAll(() => {
  folder = temporaryFolder();
  content = join(folder, 'content');
  cpSync(FIXTURE_CONTENT, content, { recursive: true });
  const file = join(content, 'meetings/harbour-board/2021-03-04.md');
  const record = readFileSync(file, 'utf8');
  const secret = `The tenant ${CANARY} owes two years of rent to Bob Otter.\n\nRESOLVED – That ${CANARY} be written to.\n\nACTIONS:\n\n- Bob Otter to see ${CANARY} by May.\n`;
  writeFileSync(file, record.replace(EXEMPT_FACTS, `${EXEMPT_FACTS}\n${secret}`));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The files of a folder that hold a word, packed or not. */
function holding(site: string, word: string): string[] {
  return globSync('**/*', { cwd: site }).filter((path) => {
    const file = join(site, path);
    if (!statSync(file).isFile()) return false;
    const bytes = readFileSync(file);
    const plain = bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes) : bytes;
    return plain.toString('utf8').toLowerCase().includes(word);
  });
}

test('the build refuses a record with words under an exempt item, and writes nothing', () => {
  const site = join(folder, 'refused');
  const { status, output } = runScript(['scripts/build.ts', '--out', site], {
    CONTENT_DIR: content,
  });
  expect(status).toBe(1);
  expect(output).toContain('Item 3 was taken in private');
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
  expect(holding(site, 'quernstone').some((path) => path.endsWith('.pf_fragment'))).toBe(true);
  expect(holding(site, CANARY)).toEqual([]);
});
