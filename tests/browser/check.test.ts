import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { correctedMeeting, describeInBrowser, dist, isSample, small } from './in-browser.ts';
import { listen } from './listen.ts';

/** Words of the small site as it now reads, as they could stand in a newspaper. */
const WHOLE =
  '“the channel by the fish quay had LOST half a metre\n to silt since the autumn gales”';
const PART = 'the quernstone, found by the Dredger would go to the highest bidder in Rotterdam';
const NONE = 'the penguins of the aquarium were counted twice on the same afternoon';
const BEFORE = 'steady schooling at primary age and attendance at only one High School';

/** Words of the site whose records were edited, as they stood until then. */
const EDITED = 'the channel by the fish quay had lost half a metre to silt since the autumn gales';
const history = inject('history').address;

/** Checks some words on a page that is open; gives what is said of them. */
async function check(page: Page, words: string): Promise<Locator> {
  await page.getByLabel('Words to check').fill(words);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const said = page.locator('main').getByRole('status');
  await said.locator('h2').waitFor();
  return said;
}

describeInBrowser('checking a quotation', (withPage) => {
  test('words that stand in an item: it says so, and leads to their passage', () =>
    withPage(async (page) => {
      await page.goto(`${small}/check/`);
      const said = await check(page, WHOLE);
      expect(await said.locator('h2').innerText()).toBe('These words stand here');
      expect(await said.locator('li').allInnerTexts()).toEqual([
        expect.stringMatching(/^2 Survey of the channel, [^–]*4 March 2021 \(as it now reads\)$/),
      ]);
      await said.getByRole('link').click();
      await page.waitForURL(`${small}/meetings/harbour-board/2021-03-04/#item-2-p1`);
    }));

  test('words that stand there in part: it says which', () =>
    withPage(async (page) => {
      await page.goto(`${small}/check/`);
      const said = await check(page, PART);
      expect(await said.locator('h2').innerText()).toBe('Only part of these words was found');
      expect(await said.locator('li').first().innerText()).toContain(
        '“the quernstone, found by the Dredger would go to the”',
      );
    }));

  test('words that stand nowhere, too few words, and none', () =>
    withPage(async (page) => {
      await page.goto(`${small}/check/`);
      const said = await check(page, NONE);
      expect(await said.innerText()).toBe('These words stand in no item held here.');
      await page.getByLabel('Words to check').fill('lost half a metre');
      await page.getByLabel('Words to check').press('Tab');
      await page.keyboard.press('Enter');
      await said.getByText('Please give at least').waitFor();
    }));

  test.skipIf(!isSample)(
    'words that were corrected later: it says in which reading they stand',
    () =>
      withPage(async (page) => {
        await page.goto(`${dist}/check/`);
        const said = await check(page, BEFORE);
        expect(await said.locator('h2').innerText()).toBe('These words stand here');
        expect(await said.locator('li').allInnerTexts()).toEqual([
          expect.stringContaining('(as it read before a correction)'),
        ]);
        expect(await said.getByRole('link').getAttribute('href')).toBe(
          `/${correctedMeeting}#item-9-p7`,
        );
      }),
  );

  test('words that were edited after they were published: until when they stood, and both readings', () =>
    withPage(async (page) => {
      const noted = await listen(page, new URL(history).origin);
      await page.goto(`${history}/check/`);
      const said = await check(page, EDITED);
      expect(await said.locator('h2').innerText()).toBe('These words stand here');
      expect(await said.locator('li').allInnerTexts()).toEqual([
        expect.stringMatching(/\(as it read until it was edited on \d+ [A-Z][a-z]+ \d{4}\)$/),
      ]);
      await said.getByRole('link').click();
      const notice = page.locator('#item-2-p1 .pinned');
      await notice.getByText('Edited on').waitFor();
      expect(await notice.locator('del').allInnerTexts()).toEqual(['half a metre']);
      expect(noted).toEqual([]);
    }));

  test('the words are sent nowhere: every request is for a file of the site, without them', () =>
    withPage(async (page) => {
      const noted = await listen(page, small);
      const sent: string[] = [];
      page.on('request', (request) => {
        sent.push(
          decodeURIComponent(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
        );
      });
      await page.goto(`${small}/check/`);
      for (const words of [WHOLE, PART, NONE]) await check(page, words);
      expect(noted).toEqual([]);
      expect(sent.filter((one) => !one.startsWith(`GET ${small}/`))).toEqual([]);
      for (const word of ['silt', 'quernstone', 'penguins']) {
        expect(sent.filter((one) => one.includes(word))).toEqual([]);
      }
      expect(page.url()).toBe(`${small}/check/`);
    }));

  test('without scripts it says that checking needs them, offers no form, and leads on', () =>
    withPage(
      async (page) => {
        await page.goto(`${small}/check/`);
        expect(await page.locator('main form').isVisible()).toBe(false);
        expect(await page.locator('main noscript p').innerText()).toContain(
          'Checking needs scripts',
        );
        await page.locator('main a[href$="/meetings/"]').click();
        expect(page.url()).toBe(`${small}/meetings/`);
      },
      { javaScriptEnabled: false },
    ));
});
