import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readContent, type Content } from '../../src/archive/content.ts';
import { takeInHand } from '../../src/archive/in-hand.ts';
import { indexSite, type IndexedSite } from '../../src/search/index-site.ts';
import { textFiles } from '../../src/search/index/texts.ts';
import { record, words } from './small-index.ts';

const CONTENT = 'tests/site/fixtures/content';
/** So few that the archive of the tests, of two years, becomes a period a year. */
const CAPS = { whole: 1, period: 100 };
const NEW = '2022-02-03'; // a year without a meeting

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'minutebook-index-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function index(content: Content, name: string, before?: string): Promise<IndexedSite> {
  return indexSite(content, takeInHand(content).archive, join(folder, name), {
    caps: CAPS,
    ...(before === undefined ? {} : { before: join(folder, before) }),
  });
}

/** The archive of the tests, with one more meeting on a day. */
function withMeeting(date: string): Content {
  const content = readContent(CONTENT);
  const [first] = content.records.meetings;
  if (!first) throw new Error('The archive of the tests has no meeting.');
  const id = `${first.facts.body}/${date}`;
  content.records.meetings.push({ ...first, id, facts: { ...first.facts, date } });
  return content;
}

function filesIn(name: string): Map<string, string> {
  const entries = readdirSync(join(folder, name), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(join(folder, name), file), readFileSync(file, 'base64')]),
  );
}

/** Each index takes a thread and a Pagefind of its own. */
vi.setConfig({ testTimeout: 60_000 });

test('a period whose records are the same is taken over, byte for byte as if built anew', async () => {
  const first = await index(readContent(CONTENT), 'first');
  expect(first).toMatchObject({ built: 2, kept: 0 });
  const same = await index(readContent(CONTENT), 'same', 'first');
  expect(same).toMatchObject({ items: first.items, papers: first.papers, built: 0, kept: 2 });
  expect(filesIn('same')).toEqual(filesIn('first'));
  expect(await index(withMeeting(NEW), 'more', 'first')).toMatchObject({ built: 1, kept: 2 });
  expect(await index(withMeeting(NEW), 'anew')).toMatchObject({ built: 3, kept: 0 });
  expect(filesIn('more')).toEqual(filesIn('anew'));
  expect(await index(readContent(CONTENT), 'less', 'more')).toMatchObject({ built: 0, kept: 2 });
  expect(filesIn('less')).toEqual(filesIn('first'));
});

test('a period of a site that was damaged is indexed anew', async () => {
  const site = join(folder, 'damaged');
  cpSync(join(folder, 'first'), site, { recursive: true });
  truncateSync(join(site, 'search/data/2020/made.pack'), 40);
  writeFileSync(join(site, 'search/data/2021/made.pack'), 'no pack');
  expect(await index(readContent(CONTENT), 'mended', 'damaged')).toMatchObject({ built: 2 });
  expect(filesIn('mended')).toEqual(filesIn('first'));
});

test('what is indexed beside something else is the same', async () => {
  const content = readContent(CONTENT);
  const { archive } = takeInHand(content);
  const beside = new Promise((done) => setTimeout(done, 200));
  await indexSite(content, archive, join(folder, 'beside'), { caps: CAPS, beside });
  expect(filesIn('beside')).toEqual(filesIn('first'));
  const failing = Promise.reject(new Error('No pages.'));
  await indexSite(content, archive, join(folder, 'failing'), { caps: CAPS, beside: failing });
  expect(filesIn('failing')).toEqual(filesIn('first'));
});

test('one more meeting changes the files of its period, and few of the whole archive', () => {
  const [first, more] = [filesIn('first'), filesIn('more')];
  const changed = [...more].filter(([file, bytes]) => first.get(file) !== bytes);
  const others = changed.map(([file]) => file).filter((file) => !file.includes('/2022/'));
  expect(others.filter((file) => !file.includes('/spellings/'))).toEqual([
    'search/data/start.pack',
    'search/data/suggest.json',
  ]);
});

test('a period is built anew when a name in it changes', async () => {
  const content = readContent(CONTENT);
  for (const body of content.records.bodies) {
    if (body.id === 'audit-committee') body.facts.name = 'Committee of Audit';
  }
  expect(await index(content, 'named', 'first')).toMatchObject({ built: 1, kept: 1 });
});

test('fewer and larger files of texts, for hosts that take few', () => {
  const long = Array.from({ length: 40 }, () =>
    record({ title: 'x', passages: words('w '.repeat(5000)) }),
  );
  expect(textFiles(long, 1)).toMatchObject({ perText: 1, files: { length: 40 } });
  expect(textFiles(long, 16)).toMatchObject({ perText: 16, files: { length: 3 } });
});

test('a browser is given no more of Pagefind than it fetches', () => {
  const files = [...filesIn('first').keys()].filter((file) => file.startsWith('pagefind/'));
  const kinds = new Set(
    files.map((file) => file.replace(/\/\w{6}(?=\.)/, '/*').replace(/\d{4}/, '*')),
  );
  expect([...kinds].sort()).toMatchInlineSnapshot(`
    [
      "pagefind/*/index/*.pf_index",
    ]
  `);
});
