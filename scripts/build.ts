import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { allMeetings } from '../src/archive/archive.ts';
import { contentFolder } from '../src/archive/content.ts';
import { takeInHand } from '../src/archive/in-hand.ts';
import { indexSite } from '../src/search/index-site.ts';
import { checkBuilt } from './build/check-built.ts';
import { replaceFolder } from './build/replace-folder.ts';
import { validateFolder } from './validate/validate-folder.ts';

/**
 * `npm run build [-- --out FOLDER] [--cache FOLDER]`: checks every record, builds the site and its
 * search index beside the last good one, checks that all that was read was built, and only then
 * puts it in place.
 */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, cache: { type: 'string' } },
});
const place = resolve(values.out);
const made = `${place}.new`;

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { report, hasErrors, content } = validateFolder(contentFolder(), process.stdout.isTTY);
process.stdout.write(report);
if (hasErrors || !content) {
  process.stderr.write('Nothing was built: the records need mending first.\n');
  process.exit(1);
}

const { archive } = takeInHand(content);
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

checkBuilt(made, archive, indexed);
replaceFolder(made, place);
process.stdout.write(
  `${String(allMeetings(archive).length)} meetings, ${String(archive.items.size)} items: built in ${values.out}\n`,
);
