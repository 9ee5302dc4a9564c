import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readingDigest } from '../../src/archive/digest.ts';
import { describeInBrowser } from './in-browser.ts';
import { listen } from './listen.ts';

const { address, register } = inject('history');
const EDITED = `${address}/meetings/harbour-board/2021-03-04/`;
const WITHDRAWN = `${address}/meetings/harbour-board/2021-06-10/`;

const FIRST =
  'Bob Otter said that the channel by the fish quay had lost half a metre to silt since the autumn gales.';
const GONE = 'The work began on 1 June.';
const MISDATED = `${address}/meetings/audit-committee/2020-11-19/`;
const RENUMBERED = `${address}/meetings/audit-committee/2020-11-20/`;
const NUMBERED = /published meetings\/audit-committee\/2020-11-20#item-1 ([0-9a-f]{16})/;

/** The first line about item 2: its whole digest stands behind its place. */
const WHOLE = /published meetings\/harbour-board\/2021-03-04#item-2 ([0-9a-f]{16})/;

const pinned = (page: string, reading: string, anchor: string): string =>
  `${page}?reading=${reading}#${anchor}`;
const noticeAt = (page: Page, anchor: string): Locator => page.locator(`#${anchor} .pinned`);

/** Whether the start of an element is in view. */
function isInView(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { top } = one.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
}

describeInBrowser('an old link to words that were edited', (withPage) => {
  test('says when and why, and shows the words then and now', () =>
    withPage(async (page) => {
      const noted = await listen(page, new URL(address).origin);
      await page.goto(pinned(EDITED, readingDigest(FIRST), 'item-2-p1'));
      const notice = noticeAt(page, 'item-2-p1');
      const status = notice.getByRole('status');
      await status.getByText('Edited on').waitFor();
      expect(await status.innerText()).toContain('Reason: The figure was miscopied.');
      expect(await notice.locator('dt').allInnerTexts()).toEqual([
        'As it was cited',
        'As it reads now',
      ]);
      expect(await notice.locator('dd').allInnerTexts()).toEqual([
        FIRST,
        FIRST.replace('half a metre', 'two metres'),
      ]);
      expect((await notice.locator('del').allInnerTexts()).join(' ')).toBe('half a metre');
      expect((await notice.locator('ins').allInnerTexts()).join(' ')).toBe('two metres');
      expect(await isInView(page.locator('#item-2-p1'))).toBe(true);
      expect(noted).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }));

  test('says so where the earlier words are not kept', () =>
    withPage(async (page) => {
      const words = 'The quernstone found by the dredger would go to the museum.';
      await page.goto(pinned(EDITED, readingDigest(words), 'item-2-p2'));
      const notice = noticeAt(page, 'item-2-p2');
      await notice.getByText('The earlier words are not kept.').waitFor();
      expect(await notice.innerText()).toContain('Reason: It named a buyer.');
      expect(await page.content()).not.toContain('museum');
    }));

  test('to a whole item shows each passage that reads otherwise now', () =>
    withPage(async (page) => {
      const whole = WHOLE.exec(register)?.[1] ?? '';
      await page.goto(pinned(EDITED, whole, 'item-2'));
      const notice = noticeAt(page, 'item-2');
      await notice.getByText('Edited on').waitFor();
      expect(await notice.locator('a').allInnerTexts()).toEqual(['paragraph 1', 'paragraph 2']);
      expect(await notice.locator('del').allInnerTexts()).not.toEqual([]);
      expect(await notice.innerText()).toContain('The earlier words are not kept.');
    }));

  test('says so where the register was not told of the edit, and not that the link is mistyped', () =>
    withPage(async (page) => {
      const words = 'The minutes of 4 March 2021 were agreed with one correction to Minute 4a.';
      await page.goto(pinned(WITHDRAWN, readingDigest(words), 'item-1-p1'));
      const notice = noticeAt(page, 'item-1-p1');
      await notice.getByText('changed since; on which day is not recorded yet').waitFor();
    }));

  test('without scripts lands on the passage; the log of corrections shows both readings', () =>
    withPage(
      async (page) => {
        await page.goto(pinned(EDITED, readingDigest(FIRST), 'item-2-p1'));
        expect(await isInView(page.locator('#item-2-p1'))).toBe(true);
        await page.goto(`${address}/corrections/`);
        const edits = page.locator('section[aria-labelledby=edits] li');
        expect(await edits.count()).toBe(4);
        const texts = await edits.allInnerTexts();
        const kept = texts.find((text) => text.includes('The figure was miscopied')) ?? '';
        expect(kept).toContain('half a metre');
        expect(kept).toContain('two metres');
        const unkept = texts.find((text) => text.includes('It named a buyer')) ?? '';
        expect(unkept).toContain('The earlier words are not kept.');
        const ofFigure = edits.filter({ hasText: 'The figure was miscopied' });
        await ofFigure.getByRole('link').first().click();
        expect(page.url()).toBe(`${EDITED}#item-2`);
      },
      { javaScriptEnabled: false },
    ));
});

describeInBrowser(
  'an old link to words that have another number since a paragraph was taken out',
  (withPage) => {
    test('says so where it stood, and leads to where it reads as cited', () =>
      withPage(async (page) => {
        const reading = readingDigest('They rose.');
        await page.goto(pinned(RENUMBERED, reading, 'item-3-p2'));
        const notice = page.locator('.earlier-addresses .pinned');
        await notice.getByText('stands elsewhere now').waitFor();
        await notice.getByRole('link', { name: 'Where it stands now' }).click();
        await noticeAt(page, 'item-3-p1').getByText('reads as it did when it was cited').waitFor();
      }));
  },
);

describeInBrowser('an old link to words that were withdrawn', (withPage) => {
  test.each([true, false])(
    'says when, for what class of reason and whom to ask, and nothing of the words: scripts %s',
    (javaScriptEnabled) =>
      withPage(
        async (page) => {
          const noted = await listen(page, new URL(address).origin);
          await page.goto(pinned(WITHDRAWN, readingDigest(GONE), 'item-2-p1'), {
            waitUntil: 'networkidle',
          });
          const notice = page.locator('.earlier-addresses li#item-2');
          const said = await notice.innerText();
          expect(said).toContain('was withdrawn on 2 November 2026');
          expect(said).toContain('because it held personal data');
          expect(said).toContain('Whom to ask about it: The harbour office.');
          expect(await isInView(notice)).toBe(true);
          expect(await page.content()).not.toMatch(/1 June|see the account/);
          expect(await page.getByText('not known here').count()).toBe(0);
          expect(noted).toEqual([]);
        },
        { javaScriptEnabled },
      ),
  );
});

describeInBrowser('an old link to an item whose number another bears now', (withPage) => {
  test('says that it stands elsewhere, and leads to where it reads as cited', () =>
    withPage(async (page) => {
      const whole = NUMBERED.exec(register)?.[1] ?? '';
      await page.goto(pinned(RENUMBERED, whole, 'item-1'));
      const status = noticeAt(page, 'item-1').getByRole('status');
      await status.getByText('stands elsewhere now').waitFor();
      await status.getByRole('link', { name: 'Where it stands now' }).click();
      await page.waitForURL(`${pinned(RENUMBERED, whole, 'item-2')}`);
      await page.reload();
      await noticeAt(page, 'item-2').getByText('reads as it did when it was cited').waitFor();
    }));
});

describeInBrowser(
  'an old link to a meeting whose date was mended and whose items were renumbered since',
  (withPage) => {
    test('leads to the item that was cited, with the cited reading', () =>
      withPage(async (page) => {
        const whole = NUMBERED.exec(register)?.[1] ?? '';
        await page.goto(pinned(MISDATED, whole, 'item-1'));
        await page.waitForURL(pinned(RENUMBERED, whole, 'item-2'));
        await noticeAt(page, 'item-2').getByText('reads as it did when it was cited').waitFor();
      }));

    test.each(['item-1', 'item-1-p1'])(
      'leads to it by a link where scripts are off: %s',
      (anchor) =>
        withPage(
          async (page) => {
            await page.goto(`${MISDATED}#${anchor}`);
            const target = page.locator(`#${anchor}`);
            expect(await isInView(target)).toBe(true);
            await page.locator(`a#${anchor}, #${anchor} a`).first().click();
            expect(page.url()).toBe(`${RENUMBERED}#${anchor.replace('item-1', 'item-2')}`);
          },
          { javaScriptEnabled: false },
        ),
    );
  },
);
