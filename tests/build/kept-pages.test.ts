import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptPages } from '../../scripts/build/kept-pages.ts';
import type { PagesFile } from '../../scripts/build/pages-file.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { smallArchive } from '../archive/small-archive.ts';

/** A page: its path and file, what it is given, and how it is made of the archive. */
interface Page {
  path: string;
  file: string;
  key?: string;
  make: (archive: Archive) => string;
}

/** What Astro makes pages with, as far as it is asked here. */
interface Prerenderer {
  getStaticPaths: () => Promise<
    { pathname: string; cacheKey?: string | undefined; route: { type: string } }[]
  >;
  render: (request: Request, options: object) => Promise<Response>;
}

const archiveOf = (board: string, more = {}): Archive =>
  smallArchive({ 'bodies/board': `---\nname: ${board}\n---\n`, ...more }).archive;
const boardName = ({ bodies }: Archive): string => bodies.get('board')?.facts.name ?? 'none';
const home: Page = { path: '/', file: 'index.html', make: () => 'home' };
const board: Page = { path: '/bodies/board/', file: 'bodies/board/index.html', make: boardName };
const data: Page = { path: '/data.json', file: 'data.json', make: boardName };
const missing: Page = { path: '/404/', file: '404.html', make: () => 'not found' };
const all = [home, board, data, missing];
const paths = all.map(({ path }) => path);

let folder = '';
let site = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-pages-'));
  site = join(folder, 'dist');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The paths of the pages that were made, and not kept; how all were made. */
interface Made {
  anew: string[];
  file: PagesFile;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Builds pages as Astro does, with what was noted in the last build, and puts all in place. */
async function build(
  archive: Archive,
  pages: Page[],
  last?: PagesFile,
  { version = 'v1', base = '/', tell = (_: KeptPages): void => undefined } = {},
): Promise<Made> {
  const made = join(folder, 'new');
  const kept = new KeptPages(archive, version, last, { site, made, base });
  tell(kept);
  const [anew, below]: [string[], string] = [[], base.replace(/\/$/, '')];
  const astro: Prerenderer = {
    getStaticPaths: () =>
      Promise.resolve(
        pages.map(({ path, file, key }) => {
          const type = file.endsWith('.html') ? 'page' : 'endpoint';
          return { pathname: path, cacheKey: key, route: { type } };
        }),
      ),
    render: (request) => {
      const { pathname } = new URL(request.url);
      const page = pages.find(({ path }) => below + encodeURI(path) === pathname);
      anew.push(page?.path ?? request.url);
      return Promise.resolve(new Response(page?.make(archive)));
    },
  };
  let wrapped = astro;
  const setPrerenderer = (wrap: (makes: Prerenderer) => Prerenderer): void => {
    wrapped = wrap(astro);
  };
  const start = kept.integration.hooks['astro:build:start'];
  if (start) Reflect.apply(start, undefined, [{ setPrerenderer }]);
  const wanted = new Set((await wrapped.getStaticPaths()).map(({ pathname }) => pathname));
  for (const { path } of pages.filter(({ path }) => wanted.has(path))) {
    await wrapped.render(new Request(`http://x.org${below}${encodeURI(path)}`), {});
  }
  await kept.putInPlace();
  expect(kept.made).toMatchObject({ pages: pages.length, anew: anew.length });
  for (const { file, make } of pages) {
    expect(readFileSync(join(made, file), 'utf8'), file).toBe(make(archive));
  }
  rmSync(site, { recursive: true, force: true });
  renameSync(made, site);
  return { anew, file: kept.made.file };
}

test('pages are kept while the archive answers as it did, from build to build', async () => {
  const first = await build(archiveOf('Board'), all);
  expect(first.anew).toEqual(paths);
  const { ino } = statSync(join(site, board.file));
  const second = await build(archiveOf('Board'), all, first.file);
  expect(second).toEqual({ anew: [], file: first.file });
  expect(statSync(join(site, board.file)).ino).toBe(ino);
  utimesSync(join(site, board.file), 1, 1); // as after a copy
  expect((await build(archiveOf('Board'), all, second.file)).anew).toEqual([]);
});

test('only what asked for what changed is made anew', async () => {
  const { file } = await build(archiveOf('Board'), all);
  const { anew } = await build(archiveOf('Panel'), all, file);
  expect(anew).toEqual([board.path, data.path]);
});

test('what nobody asked for changes nothing', async () => {
  const { file } = await build(archiveOf('Board'), all);
  const more = archiveOf('Board', { 'bodies/panel': '---\nname: Panel\n---\n' });
  expect((await build(more, all, file)).anew).toEqual([]);
});

test('a page that found nothing is made anew once there is something', async () => {
  const panel: Page = {
    ...home,
    make: ({ bodies }) => (bodies.has('panel') ? 'a panel' : 'no panel'),
  };
  const { file } = await build(archiveOf('Board'), [panel]);
  const more = archiveOf('Board', { 'bodies/panel': '---\nname: Panel\n---\n' });
  expect((await build(more, [panel], file)).anew).toEqual(['/']);
});

test('a page that is given something else is made anew', async () => {
  const { file } = await build(archiveOf('Board'), [{ ...home, key: 'a' }]);
  const other = { ...home, key: 'b', make: () => 'another' };
  expect((await build(archiveOf('Board'), [other], file)).anew).toEqual(['/']);
});

test('another version of the code keeps nothing', async () => {
  const { file } = await build(archiveOf('Board'), all);
  const { anew } = await build(archiveOf('Board'), all, file, { version: 'v2' });
  expect(anew).toEqual(paths);
});

test.each([
  ['changed', (file: string) => write(file, 'tampered')],
  ['cut', (file: string) => write(file, '')],
  ['taken away', () => undefined],
  ['made a folder', (file: string) => write(join(file, 'more'), 'Board')],
])('what was noted of a file that was %s is not trusted', async (_, harm) => {
  const { file } = await build(archiveOf('Board'), all);
  rmSync(join(site, data.file));
  harm(join(site, data.file));
  expect((await build(archiveOf('Board'), all, file)).anew).toEqual([data.path]);
});

test('without the last site nothing is kept', async () => {
  const { file } = await build(archiveOf('Board'), all);
  rmSync(site, { recursive: true });
  expect((await build(archiveOf('Board'), all, file)).anew).toEqual(paths);
});

test('a question that is not known any more means that the page is made anew', async () => {
  const { file } = await build(archiveOf('Board'), all);
  const answers = file.answers.map(([asked, digest]): [string, string] => [
    asked.replace('bodies', 'test: forgotten'),
    digest,
  ]);
  const { anew } = await build(archiveOf('Board'), all, { ...file, answers });
  expect(anew).toEqual([board.path, data.path]);
});

test('a page that was removed is not kept, and one that is new is made', async () => {
  const { file } = await build(archiveOf('Board'), [home, board]);
  const { anew, file: next } = await build(archiveOf('Board'), [home, data], file);
  expect(anew).toEqual([data.path]);
  expect(Object.keys(next.pages)).toEqual(['', 'data.json']);
  expect(next.answers).toHaveLength(1);
});

test('below a base path pages are known by their path inside the site', async () => {
  const base = '/minutes/';
  const { file } = await build(archiveOf('Board'), all, undefined, { base });
  expect(new Set(Object.keys(file.pages))).toEqual(
    new Set(['', 'bodies/board', 'data.json', '404']),
  );
  expect((await build(archiveOf('Board'), all, file, { base })).anew).toEqual([]);
});

test('a base path that a page’s own path begins with is taken off once', async () => {
  const page: Page = { path: '/bodies/board/', file: board.file, make: boardName };
  const base = '/bodies';
  const { file } = await build(archiveOf('Board'), [page], undefined, { base });
  expect(Object.keys(file.pages)).toEqual(['bodies/board']);
});

test('a path with letters beyond ASCII is kept', async () => {
  const welsh: Page = { path: '/cyrff/tŷ/', file: 'cyrff/tŷ/index.html', make: boardName };
  const { file } = await build(archiveOf('Board'), [welsh]);
  expect((await build(archiveOf('Board'), [welsh], file)).anew).toEqual([]);
});

test('a page that cannot be made fails the build, and the next one is not confused by it', async () => {
  const broken: Page = {
    ...home,
    make: () => {
      throw new Error('broken');
    },
  };
  await expect(build(archiveOf('Board'), [broken])).rejects.toThrow('broken');
  expect((await build(archiveOf('Board'), [home])).anew).toEqual(['/']);
});

test('who lists all pages is told of those that are kept too, always in the same order', async () => {
  const told: string[][] = [];
  const listed = async (last?: PagesFile): Promise<Made> => {
    const sitemap = {
      hooks: {
        'astro:build:done': ({ pages }: { pages: { pathname: string }[] }) => {
          told.push(pages.map(({ pathname }) => pathname));
        },
      },
    };
    const tell = (kept: KeptPages): void => {
      const config = { integrations: [sitemap], trailingSlash: 'always' };
      const ready = kept.integration.hooks['astro:config:done'];
      if (ready) Reflect.apply(ready, undefined, [{ config }]);
    };
    return build(archiveOf('Board'), list, last, { tell }).finally(() => {
      sitemap.hooks['astro:build:done']({ pages: [] });
    });
  };
  const at = (path: string): Page => ({ ...home, path: `/${path}/`, file: `${path}/index.html` });
  const list = [board, at('a-10'), home, at('a-9')];
  const { file } = await listed();
  expect((await listed(file)).anew).toEqual([]);
  expect(told).toEqual(Array(2).fill(['', 'a-9/', 'a-10/', 'bodies/board/']));
});
