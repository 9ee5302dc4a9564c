import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, small, smallMeeting } from './in-browser.ts';

const FOCUSABLE = 'a[href], button, input, select, summary, [tabindex="0"]';

/** The most times Tab is pressed for each element: scripts may bring buttons to what has the focus. */
const PATIENCE = 3;

/** What has the focus, and how that is shown. */
interface Focused {
  /** Its number among all that can have the focus; undefined if it came only now, null for the page. */
  number: number | null | undefined;
  name: string;
  /** Its outline in pixels: all that is left of the mark where colours are forced. */
  outline: number;
  marked: boolean;
  seen: boolean;
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const number = element.getAttribute('data-tab');
    return {
      number: element === document.body ? null : number === null ? undefined : Number(number),
      name: `${element.tagName} ${element.textContent.trim().slice(0, 40)}`,
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      marked: boxShadow !== 'none',
      seen: box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    };
  });
}

/** Numbers everything that is shown and can have the focus, in reading order; gives how many. */
function numberAll(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    const all = [...document.querySelectorAll(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    all.forEach((element, index) => {
      element.setAttribute('data-tab', String(index));
    });
    return all.length;
  }, FOCUSABLE);
}

describeInBrowser('keyboard', (withPage) => {
  test('the first Tab shows a link that skips to the main part', () =>
    withPage(async (page) => {
      await page.goto(smallMeeting);
      await page.keyboard.press('Tab');
      const skip = page.locator('a.skip');
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      const box = await skip.boundingBox();
      expect(box && box.x >= 0 && box.y >= 0 && box.height > 20).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.locator('main :focus').count()).toBe(1);
    }));

  test.each([
    { name: 'a meeting', url: smallMeeting },
    { name: 'home', url: `${small}/` },
    { name: 'the search page', url: `${small}/search/` },
  ])('Tab comes to every link and field in order, and shows where it is: $name', ({ url }) =>
    withPage(async (page) => {
      await page.goto(url, { waitUntil: 'networkidle' });
      const count = await numberAll(page);
      const order: number[] = [];
      for (let presses = 0; presses < PATIENCE * count && order.length < count; presses++) {
        await page.keyboard.press('Tab');
        const { number, name, ...shown } = await focused(page);
        if (number === null) break;
        if (number !== undefined) order.push(number);
        expect({ name, ...shown }).toEqual({ name, outline: 3, marked: true, seen: true });
      }
      expect(order).toEqual(Array.from({ length: count }, (_, index) => index));
    }),
  );

  test('the filter of the register works by keyboard alone', () =>
    withPage(async (page) => {
      await page.goto(`${small}/decisions/`);
      await page.locator('.narrow a', { hasText: '2021' }).first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${small}/decisions/2021/`);
      expect(await page.locator('.narrow [aria-current=page]').innerText()).toContain('2021');
      await page.locator('.narrow a', { hasText: 'Harbour Board' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${small}/decisions/2021/harbour-board/`);
      expect(await page.locator('.register').innerText()).toContain('the channel be dredged');
    }));

  test('a search can be asked from any page by keyboard alone', () =>
    withPage(async (page) => {
      await page.goto(smallMeeting);
      await page.locator('header input[name=q]').focus();
      await page.keyboard.type('quernstone');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${small}/search/?q=quernstone`);
    }));
});
