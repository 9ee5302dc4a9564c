import { expect, test } from 'vitest';
import { describeInBrowser, dist, isSample, small } from './in-browser.ts';

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

  test('a date that cannot be read is said to be none, and is no narrowing', () =>
    withPage(async (page) => {
      await page.goto(`${small}/search/?q=quernstone&after=banana`);
      await page.locator('.search-note', { hasText: '“banana” is not a date' }).waitFor();
      expect(await page.locator('main ol > li').count()).toBe(1);
      expect(await page.locator('#search-above .chips').count()).toBe(0);
    }));

  test('a choice that is not known is said again after a reload, until something else is asked', () =>
    withPage(async (page) => {
      const note = page.locator('.search-note', { hasText: '“banana” is no year' });
      await page.goto(`${small}/search/?q=quernstone&year=banana`);
      await note.waitFor();
      await page.reload();
      await note.waitFor();
      await page.locator('main input[name=q]').press('Enter');
      await note.waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('?q=quernstone');
    }));

  test('dates in plain words narrow one search, can be taken off, and do not stay for the next', () =>
    withPage(async (page) => {
      const chips = page.locator('#search-above .chips a');
      await page.goto(`${small}/search/?q=quernstone+since+2021`);
      await page.getByRole('link', { name: 'From 2021: remove' }).waitFor();
      expect(await page.locator('#search-q').inputValue()).toBe('quernstone since 2021');
      expect(await page.locator('#search-after').inputValue()).toBe('');
      await page.reload();
      await chips.click();
      await page.waitForURL(`${small}/search/?q=quernstone`);
      await page.locator('main ol > li').first().waitFor();
      expect(await chips.count()).toBe(0);
      await page.goBack();
      await chips.waitFor();
      await page.locator('#search-q').fill('dredged');
      await page.locator('#search-q').press('Enter');
      await chips.waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('?q=dredged');
    }));

  test('the title of the page says what was asked', () =>
    withPage(async (page) => {
      await page.goto(`${small}/search/`);
      const title = await page.title();
      await page.locator('main input[name=q]').fill('dredged');
      await page.locator('main input[name=q]').press('Enter');
      await page.locator('main ol > li').first().waitFor();
      expect(await page.title()).toBe(`dredged – ${title}`);
      await page.goBack();
      await page.waitForFunction((plain) => document.title === plain, title);
    }));

  test('where a phrase is not found, its words can be looked for anywhere', () =>
    withPage(async (page) => {
      await page.goto(`${small}/search/?q="quernstone+quernstone"`);
      await page.getByRole('link', { name: 'look for these words anywhere' }).click();
      await page.locator('main ol > li').first().waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe('quernstone quernstone');
    }));

  test.skipIf(!isSample)(
    'coming back, reloaded or by the link, the results are where they were',
    () =>
      withPage(
        async (page) => {
          const result = page.locator('#search-results > li').nth(15).locator('h3 a');
          const isLeft = ({ pathname }: URL): boolean => !pathname.endsWith('/search/');
          const isAt = async (pixels: number): Promise<void> => {
            await result.waitFor();
            await page.waitForFunction((at) => Math.abs(scrollY - at) < 2, pixels);
          };
          await page.goto(`${dist}/search/?q=children`);
          await page.locator('#search-more').click();
          await result.scrollIntoViewIfNeeded();
          const pixels = await page.evaluate(() => scrollY);
          expect(pixels).toBeGreaterThan(1000);
          await result.click();
          await page.waitForURL(isLeft);
          await page.goBack();
          await isAt(pixels);
          await page.reload();
          await isAt(pixels);
          await result.click();
          await page.waitForURL(isLeft);
          await page.getByRole('link', { name: 'Back to the results of the search' }).click();
          await isAt(pixels);
        },
        { viewport: { width: 360, height: 740 } },
      ),
  );

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
