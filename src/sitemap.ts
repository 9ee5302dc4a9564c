import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** The most addresses one file of a sitemap may hold (sitemaps.org, version 0.9). */
const MOST = 50_000;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NOT_A_PAGE = /^404\/?$/;

function xml(root: string, entry: string, addresses: readonly string[]): string {
  const entries = addresses
    .map((address) => address.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .map((address) => `<${entry}><loc>${address}</loc></${entry}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</${root}>\n`;
}

/**
 * The files of a sitemap by name: `sitemap-index.xml` and what it lists. In order, so that it
 * changes little from one build to the next.
 * @param address gives the absolute address of a path.
 */
export function sitemapFiles(
  paths: readonly string[],
  address: (path: string) => string,
  isIn: (address: string) => boolean,
): Map<string, string> {
  const pages = [...new Set(paths)]
    .filter((path) => !NOT_A_PAGE.test(path))
    .map(address)
    .filter(isIn)
    .sort();
  const files = new Map<string, string>();
  for (let from = 0; from < pages.length; from += MOST) {
    const some = pages.slice(from, from + MOST);
    files.set(`sitemap-${String(files.size)}.xml`, xml('urlset', 'url', some));
  }
  const listed = [...files.keys()].map(address);
  return files.set('sitemap-index.xml', xml('sitemapindex', 'sitemap', listed));
}

/**
 * Writes the sitemap of a built site. Astro's own integration sorts by the rules of a language,
 * which takes longer than rendering some hundred pages where there are thousands.
 * @param isIn whether a page is listed, by its absolute address.
 */
export function sitemap(isIn: (address: string) => boolean): AstroIntegration {
  let root = '';
  return {
    name: 'minutebook-sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': ({ dir, pages }) => {
        const files = sitemapFiles(
          pages.map(({ pathname }) => pathname),
          (path) => new URL(path, root).href,
          isIn,
        );
        for (const [name, text] of files) writeFileSync(new URL(name, dir), text);
      },
    },
  };
}
