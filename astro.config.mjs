import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { isInSitemap } from './src/register/in-sitemap.ts';
import { pagefindProgram } from './src/search/pagefind-program.ts';
import { searchInDev } from './src/search/dev-server.ts';
import { standsAt } from './src/stands-at.ts';

export default defineConfig({
  ...standsAt(),
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [sitemap({ filter: isInSitemap }), searchInDev(), pagefindProgram()],
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  prefetch: false,
  devToolbar: { enabled: false },
});
