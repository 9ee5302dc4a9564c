import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { indexSite } from '../src/search/index-site.ts';
import { DATA, WORDS } from '../src/search/data/paths.ts';
import { finish } from './build/finish.ts';
import { digestOfContent, PART_FILE, readPartFile } from './build/part-file.ts';
import { prepare } from './build/prepare.ts';
import { oldOf, removeFolder } from './build/replace-folder.ts';
import { stop } from './build/stop.ts';
import { given } from './command-line/given.ts';
import { unite, whyNotOneSite } from './build/unite.ts';

/**
 * `npm run merge -- FOLDER … [--out FOLDER] [--cache FOLDER]`: puts the parts of a site, each built
 * with `npm run build -- --shard 3/8 --out FOLDER`, into one, equal byte for byte to a site built on
 * one machine. Exit code 1 where they are not the parts of one site, of these records.
 */
const USAGE = 'npm run merge -- FOLDER … [--out FOLDER] [--cache FOLDER]\n';
const { values, positionals } = given(USAGE, {
  allowPositionals: true,
  options: { out: { type: 'string', default: 'dist' }, cache: { type: 'string' } },
});
if (positionals.length === 0) {
  process.stderr.write(`Which parts?\n${USAGE}`);
  process.exit(2);
}
const parts = positionals.map(
  (folder) =>
    readPartFile(folder) ??
    stop(`${folder} holds no part of a site; its hidden file ${PART_FILE} goes with it`),
);
const prepared = await prepare({ ...values, full: false });
const { place, made, content, archive, version } = prepared;
const why = whyNotOneSite(parts, { version, content: digestOfContent(content) });
if (why !== undefined) stop(why);

const oldIsGone = removeFolder(oldOf(place));
const searched = `${place}.search`;
await Promise.all([removeFolder(made), removeFolder(searched)]);
unite(positionals, made);
for (const folder of [WORDS, DATA]) {
  if (!existsSync(join(made, folder))) continue;
  mkdirSync(dirname(join(searched, folder)), { recursive: true });
  renameSync(join(made, folder), join(searched, folder));
}
const indexed = await indexSite(content, archive, made, { before: searched });
if (indexed.built > 0)
  throw new Error(`No part holds ${String(indexed.built)} periods of the search.`);
await removeFolder(searched);
await oldIsGone;
finish(prepared, indexed);
prepared.work.save();
