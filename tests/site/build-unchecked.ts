import { build } from 'astro';
import { contentFolder } from '../../src/archive/content-folder.ts';
import { readContent } from '../../src/archive/content.ts';
import { takeInHand } from '../../src/archive/in-hand.ts';
import { indexSite } from '../../src/search/index-site.ts';

/**
 * Builds a site and its index without checking the records first, as a build would be whose
 * checks had a fault: `build-unchecked.ts OUT CACHE`, the records from CONTENT_DIR.
 */
const [outDir = '', cacheDir = ''] = process.argv.slice(2);
const { content, archive } = takeInHand(readContent(contentFolder()));
await build({ outDir, cacheDir, logLevel: 'warn' });
await indexSite(content, archive, outDir);
