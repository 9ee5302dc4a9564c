import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readingDigest } from '../../src/archive/digest.ts';
import { correctedMeeting, describeInBrowser, dist, isSample } from './in-browser.ts';

/** Minute 9 of 20 February 2017, corrected on 24 April 2017 by Minute 2 of that day. */
const MEETING = `${dist}/${correctedMeeting}`;
const APPROVING = `${dist}/meetings/corporate-parenting-board/2017-04-24/`;
const ANCHOR = 'item-9-p7';

const FIRST = 'attendance at only one High School.';
const NOW = 'and a single social worker.';

const passageOf = (page: Page): Locator => page.locator(`#${ANCHOR}`);
const readingNow = (page: Page): Locator => passageOf(page).locator(':scope > p');
const readingBefore = (page: Page): Locator => passageOf(page).locator('.corrected blockquote');

/** Whether the start of an element is in view. */
function isInView(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

/** The address of the passage, pinned to the words of one of its readings. */
async function pinnedTo(page: Page, reading: (page: Page) => Locator): Promise<string> {
  await page.goto(MEETING);
  const words = (await reading(page).textContent()) ?? '';
  return `${MEETING}?reading=${readingDigest(words)}#${ANCHOR}`;
}

describeInBrowser('the correction of Minute 9', (withPage) => {
  const walk = test.skipIf(!isSample);

  walk('a reader sees the corrected words, the mark, and the words as first published', () =>
    withPage(async (page) => {
      await page.goto(`${MEETING}#item-9`);
      expect(await readingNow(page).innerText()).toContain(NOW);
      expect(await readingNow(page).innerText()).not.toContain(FIRST);
      expect(await readingBefore(page).isVisible()).toBe(false);
      const mark = passageOf(page).locator('.corrected > p');
      expect(await mark.innerText()).toBe('Corrected on 24 April 2017: Item 2, 24 April 2017');
      await passageOf(page).getByText('As first published').click();
      expect(await readingBefore(page).isVisible()).toBe(true);
      expect(await readingBefore(page).innerText()).toContain(FIRST);
    }),
  );

  walk('a reader goes from the mark to the minute that agreed it, and back', () =>
    withPage(async (page) => {
      await page.goto(MEETING);
      await passageOf(page).locator('.corrected a').first().click();
      await page.waitForURL(`${APPROVING}#item-2`);
      const approving = page.locator('#item-2');
      expect(await isInView(approving)).toBe(true);
      expect(await approving.innerText()).toContain('approved with one change');
      await approving.getByRole('link', { name: 'Item 9, 20 February 2017' }).click();
      await page.waitForURL(`${MEETING}#item-9`);
      expect(await isInView(page.locator('#item-9'))).toBe(true);
    }),
  );

  walk('the log of corrections shows both readings and leads to the passage', () =>
    withPage(async (page) => {
      await page.goto(`${dist}/corrections/`);
      const link = page.locator(`a[href$="/${correctedMeeting}#${ANCHOR}"]`);
      const entry = page.locator('.register > li', { has: link });
      expect(await entry.locator('del').allInnerTexts()).toEqual([
        'attendance at only one High School',
      ]);
      expect(await entry.locator('ins').allInnerTexts()).toEqual(['a single social worker']);
      await link.click();
      await page.waitForURL(`${MEETING}#${ANCHOR}`);
      expect(await isInView(passageOf(page))).toBe(true);
    }),
  );

  walk('a journalist with an old link is told of the correction and shown both readings', () =>
    withPage(async (page) => {
      await page.goto(await pinnedTo(page, readingBefore));
      const notice = passageOf(page).getByRole('status');
      await notice.getByText('Corrected on 24 April 2017').waitFor();
      expect(await isInView(notice)).toBe(true);
      expect(await notice.getByRole('link').getAttribute('href')).toMatch(/2017-04-24\/#item-2$/);
      await notice.getByRole('button', { name: 'See both readings' }).press('Enter');
      expect(await readingBefore(page).isVisible()).toBe(true);
      expect(await readingNow(page).isVisible()).toBe(true);
      expect(await page.locator(`#${ANCHOR} summary:focus`).count()).toBe(1);
    }),
  );

  walk('a link to the present reading says that it reads as cited', () =>
    withPage(async (page) => {
      await page.goto(await pinnedTo(page, readingNow));
      await passageOf(page)
        .getByRole('status')
        .getByText('This reads as it did when it was cited.')
        .waitFor();
    }),
  );

  walk.each(['0123456789abcdef', 'no-digest', '<b>', ''])(
    'a link to a reading that never was says that it is not known: %j',
    (reading) =>
      withPage(async (page) => {
        await page.goto(`${MEETING}?reading=${encodeURIComponent(reading)}#${ANCHOR}`);
        const notice = passageOf(page).getByRole('status');
        await notice.getByText('a reading that is not known here').waitFor();
        expect(await readingNow(page).isVisible()).toBe(true);
      }),
  );

  walk('without scripts an old link lands on the passage, and both readings can be reached', () =>
    withPage(
      async (page) => {
        await page.goto(await pinnedTo(page, readingBefore));
        expect(await isInView(passageOf(page))).toBe(true);
        expect(await readingNow(page).innerText()).toContain(NOW);
        expect(await readingBefore(page).isVisible()).toBe(false);
        await passageOf(page).locator('summary').press('Enter');
        await readingBefore(page).getByText(FIRST).waitFor({ state: 'visible' });
        await passageOf(page).locator('.corrected a').first().click();
        expect(page.url()).toBe(`${APPROVING}#item-2`);
      },
      { javaScriptEnabled: false },
    ),
  );
});
