import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** How many records the search index of a built site holds, from Pagefind's own entry file. */
export function indexedRecords(site: string): number {
  const entry: unknown = JSON.parse(
    readFileSync(join(site, 'pagefind/pagefind-entry.json'), 'utf8'),
  );
  const counts = JSON.stringify(entry).matchAll(/"page_count":(\d+)/g);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}
