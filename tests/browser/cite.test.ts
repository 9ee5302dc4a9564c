import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/archive/citations.ts';
import { describeInBrowser, small, smallMeeting } from './in-browser.ts';

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Everything between the host of an address and its end. */
const AFTER_HOST = /^https?:\/\/[^/]+(.*)$/;

/** Goes from a link to the Cite button behind it and presses it, by keyboard alone; gives the dialog. */
async function openCite(page: Page, link: string): Promise<Locator> {
  await page.locator(link).focus();
  await page.keyboard.press('Tab');
  await page.locator('.cite-button:focus').waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite Minute 2' });
  await dialog.locator(':focus').waitFor();
  return dialog;
}

/** Presses the button that copies something; gives what was copied. */
async function copied(page: Page, dialog: Locator, what: string): Promise<string> {
  await dialog.getByRole('button', { name: what }).focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('status').getByText('Copied.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** A copied address on the server of the tests. */
const here = (address: string): string =>
  `${new URL(small).origin}${AFTER_HOST.exec(address)?.[1] ?? ''}`;

describeInBrowser('citing', (withPage) => {
  test.each([
    { what: 'an item', link: '#item-2 .item-link a', button: '#item-2 .item-link .cite-button' },
    { what: 'a paragraph', link: '#item-2-p2 .permalink', button: '#item-2-p2 .cite-button' },
    { what: 'a decision', link: '#item-2-r1 .permalink', button: '#item-2-r1 .cite-button' },
    { what: 'an action', link: '#item-2-a1 .permalink', button: '#item-2-a1 .cite-button' },
  ])('$what: it opens by keyboard; Escape closes it and gives the focus back', (cited) =>
    withPage(async (page) => {
      await page.goto(smallMeeting);
      const dialog = await openCite(page, cited.link);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await page.locator(`${cited.button}:focus`).count()).toBe(1);
    }),
  );

  test('the buttons of items and passages are told apart by their names', () =>
    withPage(async (page) => {
      await page.goto(smallMeeting);
      await page.getByRole('button', { name: 'Cite item 2', exact: true }).waitFor();
      await page.locator('#item-2-r1').hover();
      const button = page.getByRole('button', { name: 'Cite decision 1 of item 2', exact: true });
      expect(await button.innerText()).toBe('Cite');
    }));

  test('a mouse that rests on another passage does not take the button away from the keyboard', () =>
    withPage(async (page) => {
      await page.goto(smallMeeting);
      await page.locator('#item-2-p2 .permalink').focus();
      await page.keyboard.press('Tab');
      await page.locator('#item-2-p2 .cite-button:focus').waitFor();
      await page.locator('#item-2-p1').hover();
      expect(await page.locator('#item-2-p2 .cite-button:focus').count()).toBe(1);
    }));

  test('six formats can be chosen by keyboard, and each can be copied', () =>
    withPage(async (page) => {
      await page.goto(smallMeeting);
      const dialog = await openCite(page, '#item-2-r1 .permalink');
      const formats = dialog.getByLabel('Format');
      const written = new Set<string>();
      for (const format of FORMATS) {
        expect(await formats.inputValue()).toBe(format);
        const citation = await copied(page, dialog, 'Copy the citation');
        expect(citation).toBe(await dialog.getByLabel('Citation').inputValue());
        for (const part of ['Survey of the channel', '2021', 'reading=', 'item-2-r1']) {
          expect(citation, format).toContain(part);
        }
        written.add(citation);
        await formats.focus();
        await page.keyboard.press('ArrowDown');
      }
      expect(written.size).toBe(6);
    }, CLIPBOARD));

  test('what cannot be fetched: it says so where the button is, and citing works when it can be', () =>
    withPage(async (page) => {
      await page.context().route('**/cite-words.json', (route) => route.fulfill({ status: 503 }));
      await page.goto(smallMeeting);
      const place = page.locator('#item-2-p1');
      await place.hover();
      await place.locator('.cite-button').first().click();
      await place.getByRole('alert').getByText('could not be loaded').waitFor();
      await page.context().unroute('**/cite-words.json');
      await place.locator('.cite-button').first().click();
      await page.getByRole('dialog', { name: 'Cite Minute 2' }).waitFor();
      expect(await page.locator('.pinned').count()).toBe(0);
    }));

  test.each(['item-2', 'item-2-p1', 'item-2-r2', 'item-2-a1', 'item-north-light-p1'])(
    'the pinned address says, when it is opened, that it reads as cited: %s',
    (anchor) =>
      withPage(async (page) => {
        await page.goto(smallMeeting);
        const place = page.locator(`#${anchor}`);
        await place.hover();
        await place.locator('.cite-button').first().click();
        const address = await copied(page, page.getByRole('dialog'), 'Copy the address');
        expect(address).toMatch(new RegExp(`\\?reading=[0-9a-f]{16}#${anchor}$`));
        await page.goto(here(address));
        expect(page.url()).toContain(`${smallMeeting}?reading=`);
        await page
          .getByRole('status')
          .getByText('This reads as it did when it was cited.')
          .waitFor();
      }, CLIPBOARD),
  );
});
