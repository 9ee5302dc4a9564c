import { expect, test } from 'vitest';
import { describeInBrowser, small } from './in-browser.ts';

const MEETING = '/minutes/meetings/harbour-board/2021-03-04/';

describeInBrowser('search', (withPage) => {
  test('it finds the item, says how many, and lands on it', () =>
    withPage(async (page) => {
      await page.goto(`${small}/search/?q=quernstone`);
      const results = page.locator('main ol > li');
      await results.first().waitFor();
      expect(await results.count()).toBe(1);
      expect(await page.getByRole('status').first().innerText()).toContain('1');
      await results.first().locator('a').first().click();
      await page.waitForURL(`**${MEETING}#item-2**`);
      await page.locator('#item-2 :text("quernstone")').first().waitFor();
    }));

  test('what was asked stands in the field and in the address, also after going back', () =>
    withPage(async (page) => {
      await page.goto(`${small}/search/`);
      await page.locator('main input[name=q]').fill('dredged');
      await page.locator('main input[name=q]').press('Enter');
      await page.locator('main ol > li').first().waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe('dredged');
      await page.locator('main ol > li a').first().click();
      await page.waitForURL('**/meetings/**');
      await page.goBack();
      await page.locator('main ol > li').first().waitFor();
      expect(await page.locator('main input[name=q]').inputValue()).toBe('dredged');
    }));

  test('where nothing is found it says so and leads on', () =>
    withPage(async (page) => {
      await page.goto(`${small}/search/?q=xylophonist`, { waitUntil: 'networkidle' });
      expect(await page.locator('main ol > li').count()).toBe(0);
      expect(await page.locator('main a[href$="/topics/"]').first().isVisible()).toBe(true);
    }));

  test('a file of the index that cannot be had is no answer: it says so, and asking again helps', () =>
    withPage(async (page) => {
      await page.context().route('**/*.pf_index', (route) => route.fulfill({ status: 503 }));
      await page.goto(`${small}/search/?q=quernstone`, { waitUntil: 'networkidle' });
      const status = page.getByRole('status').first();
      expect(await status.innerText()).toMatch(/could not be loaded/);
      await page.context().unroute('**/*.pf_index');
      await page.locator('main input[name=q]').press('Enter');
      await page.locator('main ol > li').first().waitFor();
      expect(await status.innerText()).toBe('1 item found.');
    }));
});
