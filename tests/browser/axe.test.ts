import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, samples, small } from './in-browser.ts';

/** WCAG 2.2 to level AA, and what axe holds to be good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280];

const PAGES = [...samples, { kind: 'search with a question', url: `${small}/search/?q=dredged` }];

async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page })
    .options({ runOnly: RULES, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

describeInBrowser('accessibility', (withPage) => {
  test.concurrent.each(PAGES)(
    'axe finds nothing, light and dark, narrow and wide: $kind',
    ({ url }) =>
      withPage(async (page) => {
        await page.goto(url, { waitUntil: 'networkidle' });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            expect(await violations(page), `${colorScheme}, ${String(width)} px`).toEqual([]);
          }
        }
      }),
  );
});
