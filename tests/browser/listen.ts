import type { Page } from 'playwright-core';

/** How the browser names a request that the page itself gave up: a search that was asked anew. */
const GIVEN_UP = 'net::ERR_ABORTED';

/** Notes everything that goes wrong on a page, that it asks of another host, or that it pops up. */
export async function listen(page: Page, origin: string): Promise<string[]> {
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
  page.on('dialog', (dialog) => {
    noted.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
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
