import { expect, test } from 'vitest';
import { describeInBrowser, samples } from './in-browser.ts';

const NARROWEST = 320; // CSS pixels: WCAG 2.2, 1.4.10 Reflow
const VIEWPORT = { viewport: { width: NARROWEST, height: 640 } };

/** Where names stand that councils choose. */
const NAMES =
  '.site-name, .crumbs a, .kicker, h1, main h2, main h3, .contents a > :last-child, main li a:not(.permalink)';
const LONG_NAME = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

describeInBrowser('narrow screens', (withPage) => {
  test.concurrent.each(samples)('nothing scrolls sideways at 320 px: $kind', ({ url }) =>
    withPage(async (page) => {
      await page.goto(url);
      const width = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBeLessThanOrEqual(NARROWEST);
      await page.locator(NAMES).evaluateAll((elements, long) => {
        for (const element of elements) element.textContent = long;
      }, LONG_NAME);
      expect(await width(), 'with a long name').toBeLessThanOrEqual(NARROWEST);
    }, VIEWPORT),
  );
});
