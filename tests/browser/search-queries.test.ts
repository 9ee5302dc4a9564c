import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  correctedMeeting,
  describeInBrowser,
  dist,
  isSample,
  small,
  smallMeeting,
} from './in-browser.ts';
import { listen } from './listen.ts';

/** How many results are shown at first, and how many more each time. */
const STEP = 10;

const NOTHING = /^Nothing was found/;
const NO_WORD = /^There is no word in this/;
const FOUND = /^\d+ items?( and \d+ papers?)? found/;

/** Queries that could break a search, and what the page says of each. */
const ODD = [
  { name: 'markup', q: '<script>alert(1)</script>', says: NOTHING },
  { name: 'markup that loads', q: '<img src=x onerror=alert(1)>', says: NOTHING },
  { name: '10,000 characters', q: 'channel '.repeat(1250), says: FOUND },
  { name: '10,000 characters in one word', q: 'x'.repeat(10_000), says: NOTHING },
  { name: 'only operators', q: 'person: topic: year: - ""', says: NOTHING },
  { name: 'operators that are none', q: 'a:b constructor:x __proto__:y', says: NOTHING },
  { name: 'emoji', q: '🐟🏴‍☠️', says: NOTHING },
  { name: 'half an emoji', q: '\ud83d', says: NO_WORD },
  { name: 'right-to-left text', q: 'מרפסת ‮ ميناء', says: NOTHING },
  { name: 'unbalanced quotes', q: '"the channel be', says: /^1 item found/ },
  { name: 'signs', q: '*?+[](){}^$\\|%&#', says: NO_WORD },
  { name: 'nobody', q: 'person:nobody', says: NOTHING },
  { name: 'a word that begins like another', q: 'thermodynamics', says: NOTHING },
];

/** Waits until a search is done; gives what the page says of it. */
async function searched(page: Page): Promise<string> {
  await page.locator('#search-results:not([aria-busy])').waitFor({ state: 'attached' });
  const status = page.locator('#search-status');
  await status.filter({ hasNotText: /^(Searching …)?$/ }).waitFor();
  return status.innerText();
}

describeInBrowser('search queries', (withPage) => {
  test.concurrent.each(ODD)('a query that could break it gives a sane page: $name', ({ q, says }) =>
    withPage(async (page) => {
      const noted = await listen(page, small);
      const address = `${small}/search/?${new URLSearchParams({ q }).toString()}`;
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await searched(page)).toMatch(says);
      expect(await page.locator('h1').innerText()).toBe('Search');
      expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
      expect(noted).toEqual([]);
    }),
  );

  test('what is not known is said: a person, an instruction, a query that was cut', () =>
    withPage(async (page) => {
      const notes = page.locator('.search-note');
      await page.goto(`${small}/search/?q=person:nobody`);
      await notes.getByText('“nobody” is not known here').waitFor();
      await page.goto(`${small}/search/?q=colour:red`);
      await notes.getByText('“colour:red” is not an instruction').waitFor();
      await page.goto(`${small}/search/?q=${'channel+'.repeat(1250)}`);
      await notes.getByText('only its beginning was used').waitFor();
    }));

  test('the field takes no more than can be used, and the page can be asked again', () =>
    withPage(async (page) => {
      await page.goto(`${small}/search/?q=${'x'.repeat(10_000)}`);
      await searched(page);
      const field = page.locator('#search-q');
      await field.fill('quernstone');
      await field.press('Enter');
      await page.locator('#search-results > li').first().waitFor();
      expect(await searched(page)).toBe('1 item found.');
    }));

  test.skipIf(!isSample)('more results come by keyboard, and the focus is kept', () =>
    withPage(async (page) => {
      await page.goto(`${dist}/search/?q=adoption`);
      const results = page.locator('#search-results > li');
      const more = page.locator('#search-more');
      await more.waitFor();
      expect(await results.count()).toBe(STEP);
      await more.focus();
      for (let shown = STEP; await more.isVisible(); shown += STEP) {
        expect(await page.locator('#search-more:focus').count()).toBe(1);
        await page.keyboard.press('Enter');
        await results.nth(shown).waitFor();
        const last = page.locator(`#search-results > li:nth-child(${String(shown + 1)}) h3 a`);
        if (!(await more.isVisible())) {
          expect(await last.evaluate((link) => link === document.activeElement)).toBe(true);
        }
      }
      const links = await results.locator('h3 a').evaluateAll((all) => all.map(String));
      expect(new Set(links).size).toBe(links.length);
      const told = [...(await searched(page)).matchAll(/\d+/g)].map(Number); // 21 items and 2 papers
      expect(told.reduce((sum, one) => sum + one)).toBe(links.length);
    }),
  );

  test.skipIf(!isSample)('asked twice at once, more gives no result twice', () =>
    withPage(async (page) => {
      await page.goto(`${dist}/search/?q=children`);
      await page.locator('#search-more').evaluate(async (more: HTMLButtonElement) => {
        while (more.hidden) await new Promise(requestAnimationFrame);
        more.click();
        more.click();
      });
      await page.locator('#search-results > li').nth(STEP).waitFor();
      await page.waitForLoadState('networkidle');
      const links = await page
        .locator('#search-results > li h3 a')
        .evaluateAll((all) => all.map(String));
      expect(new Set(links).size).toBe(links.length);
    }),
  );

  test('the key / goes to the field of any page, and can be typed into it', () =>
    withPage(async (page) => {
      for (const address of [smallMeeting, `${small}/search/`]) {
        await page.goto(address);
        await page.keyboard.press('/');
        const field = page.locator('input[name=q]:focus');
        await field.waitFor();
        await page.keyboard.type('21/3');
        expect(await field.inputValue()).toBe('21/3');
      }
    }));

  test.skipIf(!isSample)('a hit in superseded words says so, and lands on the item', () =>
    withPage(async (page) => {
      const asked = '"attendance at only one High School"';
      await page.goto(`${dist}/search/?${new URLSearchParams({ q: asked }).toString()}`);
      const link = page.locator(`h3 a[href^="/${correctedMeeting}#item-9"]`);
      const hit = page.locator('#search-results > li', { has: link });
      await hit.getByText('Stands only in words that were corrected later').waitFor();
      await link.click();
      await page.waitForURL(`${dist}/${correctedMeeting}#item-9**`);
      await page.getByRole('link', { name: 'Back to the results of the search' }).click();
      await hit.waitFor();
      expect(await page.locator('#search-q').inputValue()).toBe(asked);
    }),
  );

  test('a hit lands on the item, in view, with the way back to the results', () =>
    withPage(async (page) => {
      await page.goto(`${small}/search/?q=quernstone`);
      await page.locator('#search-results h3 a').first().click();
      await page.waitForURL(`${smallMeeting}#item-2**`);
      const item = page.locator('#item-2');
      expect(
        await item.evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }),
      ).toBe(true);
      await page.getByRole('link', { name: 'Back to the results of the search' }).click();
      await page.waitForURL(`${small}/search/?q=quernstone`);
      expect(await searched(page)).toMatch(/found/);
    }));
});
