import { areMany, keepHeapsSmall } from './build/little-memory.ts';
import { resolve } from 'node:path';
import { forgetDigests } from '../src/archive/answer-digest.ts';
import { forgetAnswers } from '../src/archive/once.ts';
import { indexSite, type IndexedSite } from '../src/search/index-site.ts';
import { madeNote } from './build/differences.ts';
import { textsWithin, whyTooMany } from './build/file-limit.ts';
import { filesBelow } from '../src/files-below.ts';
import { giveBack } from '../src/give-back.ts';
import { standsAt } from '../src/stands-at.ts';
import { finish } from './build/finish.ts';
import { KeptPages } from './build/kept-pages.ts';
import { readPagesFile, writePagesFile } from './build/pages-file.ts';
import { isOfPart, partOf } from './build/part.ts';
import { digestOfContent, writePartFile } from './build/part-file.ts';
import { ownTurn } from './build/lock.ts';
import { prepare } from './build/prepare.ts';
import { removeFolder, replaceFolder, spend } from './build/replace-folder.ts';
import { stop } from './build/stop.ts';
import { telling } from './build/telling.ts';
import { given } from './command-line/given.ts';

/**
 * `npm run build [-- --out FOLDER] [--cache FOLDER] [--full] [--shard 3/8] [--max-files 20000]`:
 * checks every record, builds the site and its search index beside the last good one, checks that
 * all that was read was built, and only then puts it in place. Of two builds into one folder at
 * once, the second says so and stops.
 *
 * What the last build made and would be made the same is taken from there, unless `--full` is given.
 * `--shard` builds one part of several, to be put together by `npm run merge`. `--max-files` is for
 * hosts that take no more: the texts of the search share fewer, larger files.
 */
const USAGE = `npm run build [-- OPTIONS]
  --full               make everything anew
  --out FOLDER         where the site goes: dist
  --cache FOLDER       what is kept between builds: .astro
  --shard 3/8          one part of several, for npm run merge
  --max-files 20000    for hosts that take no more
`;
const { values } = given(USAGE, {
  options: {
    out: { type: 'string', default: 'dist' },
    cache: { type: 'string' },
    full: { type: 'boolean', default: false },
    shard: { type: 'string' },
    'max-files': { type: 'string' },
  },
});
const part = values.shard === undefined ? undefined : partOf(values.shard);
if (values.shard !== undefined && !part) stop('--shard takes one part of several: --shard 3/8');
const most = values['max-files'] === undefined ? undefined : Number(values['max-files']);
if (most !== undefined && !(Number.isInteger(most) && most > 0)) {
  stop('--max-files takes a whole number above 0: --max-files 20000');
}
// No part knows how many files the others have.
if (part && most !== undefined)
  stop('--max-files is for a site that is built whole, without --shard');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Astro takes a while to load, in which the records are read.
const astro = import('astro');
const prepared = await prepare(values);
const { place, made, content, archive, version, work, pagesFile, wordsFolder } = prepared;
const last = readPagesFile(pagesFile);
/** Whether so much is made anew that pages and search together would take too much memory. */
const isApart = areMany(archive.meetings.size) && last?.version !== version;
keepHeapsSmall('ample');

const spent = await spend(place);
await removeFolder(made);
let pagesMade = 0;
/** Makes the pages. Gives the files of those that are kept. */
const makePages = async (): Promise<string[]> => {
  const { build } = await astro;
  const kept = new KeptPages(archive, version, last, {
    site: place,
    made,
    base: standsAt().base,
    part,
    onBundled: await ownTurn(),
    onPage: telling('pages'),
  });
  await build({
    outDir: made,
    logLevel: 'warn',
    integrations: [kept.integration],
    // What is indexed meanwhile stands there too.
    vite: { build: { emptyOutDir: false } },
    ...(values.cache === undefined ? {} : { cacheDir: resolve(values.cache) }),
  });
  process.stdout.write(`${madeNote(kept.made)}\n`);
  // What stood for parts of the archive in what pages asked is not needed any more.
  forgetDigests();
  await kept.putInPlace();
  await writePagesFile(pagesFile, kept.made.file);
  pagesMade = performance.now();
  return kept.files;
};
const records = archive.items.size + archive.papers.size;
const tell = telling('items indexed');
const index = (beside?: Promise<unknown>): Promise<IndexedSite> =>
  indexSite(content, archive, made, {
    before: values.full ? undefined : place,
    spent,
    kept: wordsFolder,
    mostTexts: most === undefined ? undefined : textsWithin(most, filesBelow(made).length, records),
    only: part && ((period) => isOfPart(period, part)),
    beside,
    onProgress: (done, total) => {
      if (pagesMade > 0) tell?.(done, total);
    },
  });
const pages = makePages();
// How many files of texts there may be is known only when all pages are there.
if (isApart || most !== undefined) {
  await pages;
  forgetAnswers();
  giveBack();
  keepHeapsSmall('tight');
}
const indexing = index(pages).then((indexed) => ({ indexed, spentIsGone: removeFolder(spent) }));
const [{ indexed, spentIsGone }, keptFiles] = await Promise.all([indexing, pages]);
const seconds = ((performance.now() - pagesMade) / 1000).toFixed(1);
process.stdout.write(`search index: ${seconds} s\n`);
const tooMany = most === undefined ? undefined : whyTooMany(filesBelow(made).length, most);
if (tooMany !== undefined) stop(tooMany);

if (part) {
  writePartFile(made, { ...part, version, content: digestOfContent(content) });
  replaceFolder(made, place);
  process.stdout.write(`part ${String(values.shard)}: built in ${values.out}\n`);
} else finish(prepared, indexed, { ...indexed.taken, pages: keptFiles });
work.save();
await spentIsGone;
