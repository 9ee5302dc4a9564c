import { expect, test } from 'vitest';
import { describeInBrowser, samples } from './in-browser.ts';

const NARROWEST = 320; // CSS pixels: WCAG 2.2, 1.4.10 Reflow

describeInBrowser('narrow screens', (withPage) => {
  test.concurrent.each(samples)('nothing scrolls sideways at 320 px: $kind', ({ url }) =>
    withPage(
      async (page) => {
        await page.goto(url);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(NARROWEST);
      },
      { viewport: { width: NARROWEST, height: 640 } },
    ),
  );
});
