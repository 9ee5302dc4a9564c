import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/gate/site-server.ts';
import { FIXTURE_BASE, makeFixtureSite } from '../site/made-site.ts';
import { makeHistorySite } from './history-site.ts';
import { findBrowser, HOW_TO_GET_ONE } from './find-browser.ts';
import { sampleOfKinds, type Sample } from './kinds-of-page.ts';
import { makeSiteOfPeriods } from './site-of-periods.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser answers; null where there is none. */
    browser: string | null;
    /** The address of the small site, which stands under /minutes, without a slash at the end. */
    small: string;
    /** The address of the small site with the search index of several periods, under /minutes too. */
    periods: string;
    /** The address of the site in dist, without a slash at the end. */
    dist: string;
    /** The address of a site whose records were edited and withdrawn, and its register as text. */
    history: { address: string; register: string };
    /** One page of each kind. */
    samples: Sample[];
  }
}

/** Never the arguments that come with @sparticuz/chromium: with those, closing a page hangs. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

/** Serves the site in dist and the small one of the tests, and starts one browser for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const program = await findBrowser();
  if (program === undefined) {
    process.stdout.write(`\nSKIPPED: no browser was found. ${HOW_TO_GET_ONE}\n\n`);
    project.provide('browser', null);
    project.provide('small', '');
    project.provide('periods', '');
    project.provide('dist', '');
    project.provide('history', { address: '', register: '' });
    project.provide('samples', []);
    return () => Promise.resolve();
  }
  const made = makeFixtureSite();
  const history = makeHistorySite();
  const [dist, small] = [await serveSite('dist'), await serveSite(made.folder, FIXTURE_BASE)];
  const parted = await makeSiteOfPeriods(made);
  const periods = await serveSite(parted.folder, FIXTURE_BASE);
  const historical = await serveSite(history.folder, FIXTURE_BASE);
  const browser = await chromium.launchServer({ executablePath: program, args: ARGUMENTS });
  const smallAddress = `${small.origin}${FIXTURE_BASE}`;
  project.provide('browser', browser.wsEndpoint());
  project.provide('small', smallAddress);
  project.provide('periods', `${periods.origin}${FIXTURE_BASE}`);
  project.provide('dist', dist.origin);
  project.provide('history', {
    address: `${historical.origin}${FIXTURE_BASE}`,
    register: history.register,
  });
  project.provide(
    'samples',
    sampleOfKinds([
      { folder: 'dist', address: dist.origin },
      { folder: made.folder, address: smallAddress },
    ]),
  );
  return async () => {
    await browser.close();
    await dist.close();
    await small.close();
    await historical.close();
    await periods.close();
    parted.remove();
    made.remove();
    history.remove();
  };
}
