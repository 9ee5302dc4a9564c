import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { allMeetings } from '../src/archive/archive.ts';
import { contentFolder } from '../src/archive/content.ts';
import { takeInHand } from '../src/archive/in-hand.ts';
import { indexSite } from '../src/search/index-site.ts';
import { checkBuilt } from './build/check-built.ts';
import { differenceNote, differences } from './build/differences.ts';
import { takeLock } from './build/lock.ts';
import { checkPublished } from './build/published.ts';
import { writeRedirects } from './build/redirects-file.ts';
import { replaceFolder, restoreFolder } from './build/replace-folder.ts';
import { fileLines } from './validate/file-lines.ts';
import { report as reportOf } from './validate/report.ts';
import { validateFolder } from './validate/validate-folder.ts';

/**
 * `npm run build [-- --out FOLDER] [--cache FOLDER]`: checks every record, builds the site and its
 * search index beside the last good one, checks that all that was read was built, and only then
 * puts it in place. Of two builds into one folder at once, the second says so and stops.
 */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, cache: { type: 'string' } },
});
const place = resolve(values.out);
const made = `${place}.new`;

// Astro renders from beside a site inside the project, and from .astro for all sites outside it.
const isInside = !relative(process.cwd(), place).startsWith('..');
const lock = takeLock(isInside ? `${place}.lock` : resolve('.astro/build.lock'));
if (!lock.isTaken) {
  process.stderr.write(
    `Nothing was built: another build is running here (process ${String(lock.holder)}).\n`,
  );
  process.exit(1);
}
process.on('exit', lock.release);
restoreFolder(place);

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { report, hasErrors, content } = validateFolder(contentFolder(), process.stdout.isTTY);
process.stdout.write(report);
if (hasErrors || !content) {
  process.stderr.write('Nothing was built: the records need mending first.\n');
  process.exit(1);
}

const { archive } = takeInHand(content);
const published = checkPublished(content, archive);
process.stdout.write(published.note);
if (published.problems.length > 0) {
  const colours = process.stdout.isTTY && !process.env['NO_COLOR'];
  process.stdout.write(reportOf(published.problems, 0, { colours, linesOf: fileLines() }));
  process.stderr.write('Nothing was built: what was published before would not be kept.\n');
  process.exit(1);
}

rmSync(made, { recursive: true, force: true });
await build({
  outDir: made,
  logLevel: 'warn',
  ...(values.cache === undefined ? {} : { cacheDir: resolve(values.cache) }),
});

const begun = performance.now();
const indexed = await indexSite(content, archive, made);
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
process.stdout.write(`search index: ${seconds} s\n`);

writeRedirects(made, published, process.env['BASE_PATH'] ?? '/');
checkBuilt(made, archive, indexed, new Set(published.former.map(({ page }) => page)));
const differing = differences(made, place);
replaceFolder(made, place);
process.stdout.write(
  `${String(allMeetings(archive).length)} meetings, ${String(archive.items.size)} items: built in ${values.out}\n${differenceNote(differing)}\n`,
);
