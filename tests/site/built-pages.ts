import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

type Page = ReturnType<ReturnType<typeof parser>['parse']>;
type Element = ReturnType<typeof selectAll>[number];

function parser() {
  return unified().use(rehypeParse);
}

/** The addresses of the pages of a built site, from its folder: `meetings/2017/index.html`. */
export function pagesOf(site: string): string[] {
  return globSync('**/*.html', { cwd: site })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** A page of a built site, read as HTML. */
export function readPage(site: string, path: string): Page {
  return parser().parse(readFileSync(join(site, path)));
}

/** The values of an attribute of the elements that a selector picks, in the order of the page. */
export function attributes(page: Page, selector: string, name: string): string[] {
  return selectAll(selector, page).map(({ properties }: Element) => String(properties[name]));
}

const INDEX_FILES = 'search/data/**/texts/*';
const GZIP = Buffer.from([0x1f, 0x8b]); // RFC 1952
const ADDRESS = /"address":"(\/(?:meetings|papers)\/[^"]+)"/g; // "address":"/papers/cabinet/2017-10-09-plan/"

/** The text of a file, unpacked if it is gzipped. */
export function unpacked(file: string): string {
  const bytes = readFileSync(file);
  const plain = bytes.subarray(0, GZIP.length).equals(GZIP) ? gunzipSync(bytes) : bytes;
  return plain.toString('utf8');
}

/** The addresses of everything that the search index of a built site can show, sorted. */
export function indexedAddresses(site: string): string[] {
  const found = globSync(INDEX_FILES, { cwd: site })
    .map((path) => join(site, path))
    .filter((file) => statSync(file).isFile())
    .flatMap((file) => [...unpacked(file).matchAll(ADDRESS)])
    .map(([, address = '']) => address);
  return [...new Set(found)].sort();
}
