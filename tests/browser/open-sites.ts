import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/gate/site-server.ts';
import { FIXTURE_BASE, makeFixtureSite } from '../site/made-site.ts';
import { findBrowser, HOW_TO_GET_ONE } from './find-browser.ts';
import { sampleOfKinds, type Sample } from './kinds-of-page.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser answers; null where there is none. */
    browser: string | null;
    /** The address of the small site, which stands under /minutes, without a slash at the end. */
    small: string;
    /** The address of the site in dist, without a slash at the end. */
    dist: string;
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
    project.provide('dist', '');
    project.provide('samples', []);
    return () => Promise.resolve();
  }
  const made = makeFixtureSite();
  const [dist, small] = [await serveSite('dist'), await serveSite(made.folder, FIXTURE_BASE)];
  const browser = await chromium.launchServer({ executablePath: program, args: ARGUMENTS });
  const smallAddress = `${small.origin}${FIXTURE_BASE}`;
  project.provide('browser', browser.wsEndpoint());
  project.provide('small', smallAddress);
  project.provide('dist', dist.origin);
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
    made.remove();
  };
}
