import { build } from 'astro';
import { makeArchive } from '../../src/archive/archive.ts';
import { contentFolder, readContent } from '../../src/archive/content.ts';
import { entriesOf } from '../../src/archive/entries-of.ts';
import { indexSite } from '../../src/search/index-site.ts';

/**
 * Builds a site and its index without checking the records first, as a build would be whose
 * checks had a fault: `build-unchecked.ts OUT CACHE`, the records from CONTENT_DIR.
 */
const [outDir = '', cacheDir = ''] = process.argv.slice(2);
await build({ outDir, cacheDir, logLevel: 'warn' });
const content = readContent(contentFolder());
await indexSite(content, makeArchive(entriesOf(content)), outDir);
