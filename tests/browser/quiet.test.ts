import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, samples, small } from './in-browser.ts';

const PAGES = [...samples, { kind: 'search with a question', url: `${small}/search/?q=dredged` }];

/** How the browser names a request that the page itself gave up: a search that was asked anew. */
const GIVEN_UP = 'net::ERR_ABORTED';

/** Notes everything that goes wrong on a page, or that it asks of another host. */
async function listen(page: Page, origin: string): Promise<string[]> {
  const noted: string[] = [];
  await page.exposeFunction('noteViolation', (what: string) => {
    noted.push(`content security policy: ${what}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note: unknown = Reflect.get(window, 'noteViolation');
      if (typeof note === 'function') {
        note(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
      }
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noted.push(message.text());
  });
  page.on('pageerror', (error) => noted.push(error.message));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== GIVEN_UP) noted.push(`failed: ${request.url()} ${why}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) noted.push(`elsewhere: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) noted.push(`${String(response.status())}: ${response.url()}`);
  });
  return noted;
}

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
