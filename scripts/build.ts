import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { allMeetings, makeArchive } from '../src/archive/archive.ts';
import { contentFolder } from '../src/archive/content.ts';
import { entriesOf } from '../src/archive/entries-of.ts';
import { indexSite } from '../src/search/index-site.ts';
import { checkBuilt } from './build/check-built.ts';
import { validateFolder } from './validate/validate-folder.ts';

/**
 * `npm run build`: checks every record, builds the site and its search index beside the last good
 * one, checks that all that was read was built, and only then puts it in place.
 */
const NEW = 'dist.new';
const OLD = 'dist.old';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { report, hasErrors, content } = validateFolder(contentFolder(), process.stdout.isTTY);
process.stdout.write(report);
if (hasErrors) {
  process.stderr.write('Nothing was built: the records need mending first.\n');
  process.exit(1);
}

rmSync(NEW, { recursive: true, force: true });
await build({ outDir: NEW, logLevel: 'warn' });

const archive = makeArchive(entriesOf(content));
const begun = performance.now();
const indexed = await indexSite(content, archive, NEW);
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
process.stdout.write(`search index: ${seconds} s\n`);

checkBuilt(NEW, archive, indexed);
rmSync(OLD, { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', OLD);
renameSync(NEW, 'dist');
rmSync(OLD, { recursive: true, force: true });
const items = archive.items.size;
process.stdout.write(
  `${String(allMeetings(archive).length)} meetings, ${String(items)} items: built in dist\n`,
);
