import { existsSync } from 'node:fs';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, describe, inject } from 'vitest';

const endpoint = inject('browser');

/** How long to wait for anything on a page, in milliseconds: all is on this machine. */
const PATIENCE = 10_000;

/** The address of the small site of the tests, without a slash at the end. */
export const small = inject('small');

/** A meeting of the small site with everything a meeting can have. */
export const smallMeeting = `${small}/meetings/harbour-board/2021-03-04/`;

/** The address of the small site with a search index of several periods, without a slash at the end. */
export const periods = inject('periods');

/** The address of the site in dist, without a slash at the end. */
export const dist = inject('dist');

/** The meeting of the sample archive whose Minute 9 was corrected, as a path: no slash before it. */
export const correctedMeeting = 'meetings/corporate-parenting-board/2017-02-20/';

/** Whether dist holds the sample archive: tests of its own records are skipped where it does not. */
export const isSample = existsSync(`dist/${correctedMeeting}index.html`);

/** One page of each kind. */
export const samples = inject('samples');

/** Opens a page in a context of its own, does something with it, and closes both. */
export type WithPage = <Result>(
  act: (page: Page) => Promise<Result>,
  options?: BrowserContextOptions,
) => Promise<Result>;

/** Tests in a real browser; skipped where there is none, which the set-up says aloud. */
export function describeInBrowser(name: string, tests: (withPage: WithPage) => void): void {
  describe.skipIf(endpoint === null)(name, () => {
    const browser = endpoint === null ? undefined : chromium.connect(endpoint);
    afterAll(async () => {
      await (await browser)?.close();
    });
    tests(async (act, options = {}) => {
      const context = await (await browser)?.newContext(options);
      if (!context) throw new Error('There is no browser.');
      context.setDefaultTimeout(PATIENCE);
      try {
        return await act(await context.newPage());
      } finally {
        await context.close();
      }
    });
  });
}
