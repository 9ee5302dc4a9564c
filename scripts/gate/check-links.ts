import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { serveSite } from './site-server.ts';

/**
 * `node scripts/gate/check-links.ts FOLDER`: follows every link of a built site from its home page,
 * fragments too, and asks nobody else. Exit code 1 if a link is broken, or if a page cannot be
 * reached by links alone (but for pages that are not listed: not found, moved, withdrawn).
 */
const INDEX = /(?:^|\/)index\.html$/; // meetings/2017/index.html
const NOT_LISTED = '<meta name="robots" content="noindex">'; // not found, moved, withdrawn

const folder = process.argv[2] ?? 'dist';
const site = await serveSite(folder);
const { links } = await new LinkChecker().check({
  path: [`${site.origin}/`, `${site.origin}/404.html`],
  recurse: true,
  checkFragments: true,
  concurrency: 20,
  linksToSkip: (url) => Promise.resolve(!url.startsWith(site.origin)),
});
await site.close();

const local = (url: string): string => url.replace(site.origin, '');
const broken = links
  .filter(({ state }) => state === LinkState.BROKEN)
  .map(({ url, parent, status }) => {
    const why = status === undefined ? '' : ` (${String(status)})`;
    return `${local(parent ?? '')}  links to ${local(url)}, which is not there${why}`;
  });
const reached = new Set(links.map(({ url }) => new URL(url).pathname));
const pages = globSync('**/*.html', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
const unreached = pages
  .filter((path) => !readFileSync(join(folder, path), 'utf8').includes(NOT_LISTED))
  .map((path) => `/${path}`.replace(INDEX, '/'))
  .filter((address) => !reached.has(address))
  .map((address) => `${address}  no link leads here`);

for (const fault of [...broken, ...unreached]) process.stdout.write(`${fault}\n`);
const followed = links.filter(({ state }) => state !== LinkState.SKIPPED).length;
process.stdout.write(
  `${String(pages.length)} pages, ${String(followed)} addresses followed, ${String(broken.length + unreached.length)} at fault\n`,
);
process.exitCode = broken.length + unreached.length > 0 ? 1 : 0;
