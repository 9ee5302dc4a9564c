import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, samples, small, smallMeeting } from './in-browser.ts';

const WITHOUT = { javaScriptEnabled: false };

/** Pages whose work is done by a script, and that say so where there is none. */
const BY_SCRIPT = new Set(['search', 'check of a quotation']);

/** The words a reader sees in the main part of a page, but for the buttons that scripts bring. */
async function wordsOf(page: Page, url: string): Promise<string[]> {
  await page.goto(url);
  const words = await page.locator('main').evaluate((main: HTMLElement) => {
    for (const button of main.querySelectorAll('button')) button.remove();
    return main.innerText;
  });
  return words.split('\n').map((line) => line.trim());
}

describeInBrowser('without scripts', (withPage) => {
  test.concurrent.each(samples.filter(({ kind }) => !BY_SCRIPT.has(kind)))(
    'the page says the same: $kind',
    ({ url }) =>
      withPage(async (page) => {
        const words = await wordsOf(page, url);
        expect(words.length).toBeGreaterThan(2);
        const plain = await withPage((other) => wordsOf(other, url), WITHOUT);
        expect(plain).toEqual(words);
      }),
  );

  test('a meeting has its items, decisions, actions and their links', () =>
    withPage(async (page) => {
      await page.goto(smallMeeting);
      expect(await page.locator('.minutes h2').allInnerTexts()).toHaveLength(4);
      for (const words of [
        'the channel be dredged',
        'write to the fishermen',
        'Taken in private',
      ]) {
        await page.getByText(words).first().waitFor({ state: 'attached' });
      }
      await page.locator('#item-2-r1 a.permalink').click();
      expect(page.url()).toBe(`${smallMeeting}#item-2-r1`);
    }, WITHOUT));

  test('the search page keeps what was asked, says what to do and leads on', () =>
    withPage(async (page) => {
      await page.goto(smallMeeting);
      await page.locator('header input[name=q]').fill('dredged');
      await page.locator('header input[name=q]').press('Enter');
      expect(page.url()).toBe(`${small}/search/?q=dredged`);
      const form = page.locator('main form');
      expect(await form.getAttribute('method')).toBe('get');
      expect(await form.locator('input[name=q]').isVisible()).toBe(true);
      const places = ['meetings', 'topics', 'people', 'decisions'];
      for (const place of places) {
        expect(await page.locator(`main a[href$="/${place}/"]`).count(), place).toBeGreaterThan(0);
      }
    }, WITHOUT));
});
