import { expect, test } from 'vitest';
import { describeInBrowser, samples, small } from './in-browser.ts';
import { listen } from './listen.ts';

const PAGES = [...samples, { kind: 'search with a question', url: `${small}/search/?q=dredged` }];

describeInBrowser('nothing goes wrong', (withPage) => {
  test.concurrent.each(PAGES)('no violation, no error, no request elsewhere: $kind', ({ url }) =>
    withPage(async (page) => {
      const noted = await listen(page, new URL(url).origin);
      await page.goto(url, { waitUntil: 'networkidle' });
      expect(noted).toEqual([]);
    }),
  );

  test('the policy is in force: a script from outside it is stopped', () =>
    withPage(async (page) => {
      const noted = await listen(page, small);
      await page.goto(`${small}/`);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken over"';
        document.body.append(script);
      });
      expect(await page.title()).not.toBe('taken over');
      expect(noted.join('\n')).toContain('script-src');
    }));
});
