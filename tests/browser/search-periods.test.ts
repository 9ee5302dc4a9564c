import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FIXTURE_BASE } from '../site/made-site.ts';
import { describeInBrowser, periods } from './in-browser.ts';
import { listen } from './listen.ts';

describeInBrowser('searching an archive of several periods', (withPage) => {
  /** Opens a search and waits until it is done; gives what the page says of it. */
  async function searched(page: Page, asked: string): Promise<string> {
    await page.goto(`${periods}/search/${asked}`, { waitUntil: 'networkidle' });
    await page.locator('#search-results:not([aria-busy])').waitFor({ state: 'attached' });
    return page.locator('#search-status').innerText();
  }

  test('what only an old period has is found there, and Pagefind’s program has one address', () =>
    withPage(async (page) => {
      const noted = await listen(page, periods);
      const fetched = new Set<string>();
      page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
      expect(await searched(page, '?q=charges')).toBe('1 item found.');
      const link = page.locator('#search-results h3 a');
      expect(await link.innerText()).toBe('Charges of the harbour');
      expect(noted).toEqual([]);
      const programs = [...fetched].filter((path) => /wasm|pagefind\.js|worker/.test(path));
      expect(programs).toHaveLength(1);
      expect(programs[0]).toMatch(`${FIXTURE_BASE}/_astro/words-worker-`);
    }));

  test('it stops where there is enough, and goes on by keyboard without losing the focus', () =>
    withPage(async (page) => {
      const results = page.locator('#search-results > li');
      const reach = page.locator('#search-reach');
      const more = page.locator('#search-more');
      expect(await searched(page, '?q=harbour')).toBe('24 items found in 2022. Showing 10.');
      expect(await reach.innerText()).toMatch(/^Searched 24 items, .*; 2 older years not yet\.$/);
      expect(await page.locator('#search-counted').textContent()).toContain('so far: 2022');
      await more.focus();
      await page.keyboard.press('Enter');
      await results.nth(10).waitFor();
      expect(await more.innerText()).toBe('Search older years');
      expect(await page.locator('#search-more:focus').count()).toBe(1);
      await page.keyboard.press('Enter');
      await results.nth(24).waitFor();
      expect(await reach.innerText()).toContain('; 1 older year not yet');
      expect(await page.locator('#search-more:focus').count()).toBe(1);
      await page.keyboard.press('Enter');
      await results.nth(30).waitFor();
      expect(await page.locator('#search-results > li:nth-child(31) a:focus').count()).toBe(1);
      expect(await reach.innerText()).not.toContain('not yet');
      expect(new URL(page.url()).searchParams.get('show')).toBe('40');
      const all = await results.allInnerTexts();
      await page.reload();
      await results.nth(30).waitFor();
      expect(await results.allInnerTexts()).toEqual(all);
    }));

  test('a year asks its period only; the others are offered without numbers', () =>
    withPage(async (page) => {
      expect(await searched(page, '?q=harbour&year=2020')).toBe('1 item found.');
      const years = page.locator('#search-year option');
      expect(await years.allTextContents()).toEqual(['All', '2022', '2021', '2020 (1)']);
    }));

  test('where nothing is asked, everything can be chosen', () =>
    withPage(async (page) => {
      await page.goto(`${periods}/search/`, { waitUntil: 'networkidle' });
      const bodies = page.locator('#search-body option');
      expect(await bodies.allTextContents()).toEqual(['All', 'Audit Committee', 'Harbour Board']);
      expect(await page.locator('#search-reach').innerText()).toContain('Searched 32 items');
    }));

  test('axe finds nothing, and at 320 px nothing scrolls sideways', () =>
    withPage(
      async (page) => {
        await searched(page, '?q=harbour');
        await page.locator('#search-filters').evaluate((details: HTMLDetailsElement) => {
          details.open = true;
        });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
        expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth).toBe(clientWidth);
      },
      { viewport: { width: 320, height: 640 } },
    ));
});
