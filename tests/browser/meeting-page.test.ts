import { extractText } from 'unpdf';
import { expect, test } from 'vitest';
import {
  correctedMeeting,
  describeInBrowser,
  dist,
  isSample,
  small,
  smallMeeting,
} from './in-browser.ts';

describeInBrowser('a meeting page', (withPage) => {
  test.each(['item-2', 'item-2-p2', 'item-2-r2', 'item-2-a1'])(
    'what an address names is in view and marked: %s',
    (id) =>
      withPage(async (page) => {
        await page.goto(smallMeeting);
        const named = page.locator(`#${id}`);
        const look = (): Promise<string> =>
          named.evaluate(
            (element) => getComputedStyle(element.querySelector('h2') ?? element).backgroundColor,
          );
        const before = await look();
        await page.goto(`${smallMeeting}#${id}`);
        expect(await look()).not.toBe(before);
        expect(
          await named.evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          }),
        ).toBe(true);
      }),
  );

  test('it prints as minutes: the words, and no navigation', () =>
    withPage(async (page) => {
      await page.goto(smallMeeting);
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.main-nav', '.crumbs', '.footer', '.permalink', '.item-link', 'form']) {
        const shown = await page
          .locator(part)
          .evaluateAll((elements) =>
            elements
              .filter((element) => element.checkVisibility())
              .map(({ outerHTML }) => outerHTML),
          );
        expect(shown, part).toEqual([]);
      }
      for (const part of ['h1', '#item-2 .item-title', '#item-2-p1', '#item-2-r1', '.attendance']) {
        expect(await page.locator(part).isVisible(), part).toBe(true);
      }
    }));

  test('the facts of an item take room only where there are some', () =>
    withPage(async (page) => {
      await page.goto(smallMeeting);
      const height = (item: string): Promise<number> =>
        page.locator(`#${item} .item-link`).evaluate((link) => {
          const words = link.parentElement?.querySelector('.words');
          return (words?.getBoundingClientRect().top ?? 0) - link.getBoundingClientRect().bottom;
        });
      expect(await height('item-1')).toBeLessThan(10);
      expect(await height('item-2')).toBeGreaterThan(50);
    }));

  test('a printed minute says at which address it stands', () =>
    withPage(async (page) => {
      await page.goto(smallMeeting);
      const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true });
      expect(text).toContain(
        'https://minutes.example.org/minutes/meetings/harbour-board/2021-03-04/',
      );
      expect(text.match(/#item-\S+/g)).toEqual([
        '#item-1',
        '#item-2',
        '#item-3',
        '#item-north-light',
      ]);
    }));

  test('a table that scrolls on a screen is not cut off on paper', () =>
    withPage(async (page) => {
      await page.goto(`${small}/papers/harbour-board/2021-03-04-survey-of-the-channel/`);
      const overflow = (): Promise<string> =>
        page.locator('.scroll').evaluate((region) => getComputedStyle(region).overflowX);
      expect(await overflow()).toBe('auto');
      await page.emulateMedia({ media: 'print' });
      expect(await overflow()).toBe('visible');
    }));

  test.skipIf(!isSample)(
    'who was there is folded on a phone, and stands open beside the minutes and on paper',
    () =>
      withPage(
        async (page) => {
          await page.goto(`${dist}/${correctedMeeting}`);
          const name = page.locator('.attendance a').first();
          const fold = page.locator('.attendance summary').first();
          expect(await name.isVisible()).toBe(false);
          expect(await fold.innerText()).toMatch(/^Present: \d+ · Apologies: \d+$/);
          await page.emulateMedia({ media: 'print' });
          expect(await name.isVisible(), 'on paper').toBe(true);
          await page.emulateMedia({ media: 'screen' });
          await fold.click();
          expect(await name.isVisible(), 'unfolded').toBe(true);
          await fold.click();
          await page.setViewportSize({ width: 1280, height: 900 });
          expect(await name.isVisible(), 'beside the minutes').toBe(true);
          expect(await fold.isVisible()).toBe(false);
        },
        { javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
      ),
  );

  test.skipIf(!isSample)(
    'who was there is on paper also where the print sheet cannot unfold it',
    () =>
      withPage(
        async (page) => {
          await page.addInitScript(() => {
            CSS.supports = (): boolean => false; // as before Firefox 143 and Safari 18.4
          });
          await page.goto(`${dist}/${correctedMeeting}`);
          const name = page.locator('.attendance a').first();
          const say = (event: string): Promise<unknown> =>
            page.evaluate((type) => dispatchEvent(new Event(type)), event);
          expect(await name.isVisible()).toBe(false);
          await say('beforeprint');
          expect(await name.isVisible(), 'on paper').toBe(true);
          await say('afterprint');
          expect(await name.isVisible(), 'folded again').toBe(false);
        },
        { viewport: { width: 360, height: 740 } },
      ),
  );

  test('a few names are not folded, also on a phone', () =>
    withPage(
      async (page) => {
        await page.goto(smallMeeting);
        expect(await page.locator('.attendance a').first().isVisible()).toBe(true);
        expect(await page.locator('.attendance summary').isVisible()).toBe(false);
      },
      { viewport: { width: 360, height: 740 } },
    ));

  test('copying the link of a passage gives its whole address and says so', () =>
    withPage(
      async (page) => {
        await page.goto(smallMeeting);
        await page.locator('#item-2-p2 a.permalink').click();
        await page.getByRole('status').getByText('Link copied').waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          `${smallMeeting}#item-2-p2`,
        );
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  test('a link to another passage does not keep the reading with which the page was opened', () =>
    withPage(
      async (page) => {
        await page.goto(`${smallMeeting}?reading=0123456789abcdef#item-2-p1`);
        await page.locator('#item-2-p1 .pinned').waitFor();
        await page.locator('#item-2-p2 a.permalink').click();
        await page.waitForURL(`${smallMeeting}#item-2-p2`);
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          `${smallMeeting}#item-2-p2`,
        );
        expect(await page.locator('.pinned').count()).toBe(0);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  test('where the browser has no clipboard, the address is shown to be copied by hand', () =>
    withPage(async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.goto(smallMeeting);
      await page.locator('#item-2-p2 a.permalink').click();
      await page.getByRole('status').getByText(`${smallMeeting}#item-2-p2`).waitFor();
    }));
});
