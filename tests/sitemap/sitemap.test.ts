import { expect, it } from 'vitest';
import { sitemapFiles } from '../../src/sitemap.ts';

const address = (path: string): string => `https://a.example/${path}`;

it('lists the pages in order, each once, without the page of errors and what is not wanted', () => {
  const files = sitemapFiles(['b/', '404/', '', 'b/', 'a&b/', 'private/'], address, (page) => {
    return !page.includes('private');
  });
  expect([...files]).toMatchInlineSnapshot(`
    [
      [
        "sitemap-0.xml",
        "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://a.example/</loc></url>
    <url><loc>https://a.example/a&amp;b/</loc></url>
    <url><loc>https://a.example/b/</loc></url>
    </urlset>
    ",
      ],
      [
        "sitemap-index.xml",
        "<?xml version="1.0" encoding="UTF-8"?>
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <sitemap><loc>https://a.example/sitemap-0.xml</loc></sitemap>
    </sitemapindex>
    ",
      ],
    ]
  `);
});

it('begins another file after fifty thousand pages', () => {
  const paths = Array.from({ length: 50_001 }, (_, index) => `page-${String(index)}/`);
  const files = sitemapFiles(paths, address, () => true);
  expect([...files.keys()]).toEqual(['sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
});
