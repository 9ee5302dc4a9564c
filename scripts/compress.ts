import { lockOfSite } from './build/lock.ts';
import { isSite, placeOfSite } from './build/place-of-site.ts';
import { given } from './command-line/given.ts';
import { compressSite } from './compress/compress-site.ts';
import { compressionNote } from './compress/compression-note.ts';

/**
 * `npm run compress [-- --out FOLDER]`: writes `.br` and `.gz` files beside those of a built site,
 * for servers that send them as they are (nginx, Apache). Hosts such as GitHub Pages, Netlify and
 * Cloudflare compress by themselves. Stops while a build into the same folder is running.
 */
const USAGE = 'npm run compress [-- --out FOLDER]\n';
const { values } = given(USAGE, { options: { out: { type: 'string', default: 'dist' } } });
const place = placeOfSite(values.out);
if (!isSite(place)) {
  process.stderr.write(`There is no site in ${values.out}: npm run build makes one.\n`);
  process.exit(1);
}

const lock = lockOfSite(place);
if (!lock.isTaken) {
  process.stderr.write(
    `Nothing was compressed: a build is running here (process ${String(lock.holder)}).\n`,
  );
  process.exit(1);
}
process.on('exit', lock.release);
process.stdout.write(`${compressionNote(await compressSite(place))}\n`);
