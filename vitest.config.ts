import { defineConfig } from 'vitest/config';

/**
 * Three projects: `unit` needs nothing built; `site` and `browser` read the built site in dist and
 * a small one that they build themselves from tests/site/fixtures/content.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/build-fixture.ts',
          testTimeout: 240_000,
          // Builds in one project share Astro's own folder, .astro: one test file after the other.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/open-sites.ts',
          testTimeout: 240_000,
          hookTimeout: 240_000,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
