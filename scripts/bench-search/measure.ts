import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Host, Sent } from './host.ts';
import type { Judged } from './judged.ts';

/** What one query cost and where its answer stood (from 1; 0: not among what is shown). */
export interface Measured extends Judged {
  rank: number;
  requests: number;
  bytes: number;
  milliseconds: number;
  /** What was sent until the page asked for nothing more: the counts of the choices too. */
  all: Sent;
}

const PATIENCE = 30_000;

/** The links that a results page shows, in reading order: pages it names, then results. */
const LINKS = '#search-above .rows a, #search-results h3 a';

/** What was sent since an earlier count. */
function since(before: Sent, { requests, bytes }: Sent): Sent {
  return { requests: requests - before.requests, bytes: bytes - before.bytes };
}

async function shown(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const list = document.querySelector('#search-results');
      const status = document.querySelector('#search-status');
      return list !== null && !list.hasAttribute('aria-busy') && status?.textContent !== '';
    },
    undefined,
    { timeout: PATIENCE },
  );
}

async function rankOf(page: Page, answers: readonly string[]): Promise<number> {
  const links = await page
    .locator(LINKS)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const addresses = links.map((link) => link.replace(/#?:~:text=.*$/, ''));
  return addresses.findIndex((address) => answers.includes(address)) + 1;
}

/** Asks a query as the first thing a browser does at this site. */
export async function cold(browser: Browser, host: Host, judged: Judged): Promise<Measured> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const before = host.sent();
    await page.goto(`${host.origin}/search/?q=${encodeURIComponent(judged.query)}`);
    await shown(page);
    const cost = since(before, host.sent());
    const milliseconds = await page.evaluate(() => performance.now());
    const rank = await rankOf(page, judged.answers);
    await page.waitForLoadState('networkidle');
    return { ...judged, ...cost, rank, milliseconds, all: since(before, host.sent()) };
  } finally {
    await context.close();
  }
}

/** Opens the search page and keeps it open: what is asked then finds everything else loaded. */
export async function opened(context: BrowserContext, { origin }: Host): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/search/?q=meeting`, { waitUntil: 'networkidle' });
  await shown(page);
  return page;
}

/** Types a query into a page that is open, sends it, and gives what that cost; and the longest task, in milliseconds. */
export async function warm(
  page: Page,
  host: Host,
  judged: Judged,
): Promise<Measured & { longest: number }> {
  const before = host.sent();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  const field = page.locator('#search-q');
  await field.fill('');
  await field.pressSequentially(judged.query);
  const begun = await page.evaluate(() => performance.now());
  await field.press('Enter');
  await shown(page);
  const { end, longest } = await page.evaluate(() => {
    const tasks: unknown = Reflect.get(window, 'longTasks');
    const all = Array.isArray(tasks) ? tasks.map(Number) : [];
    return { end: performance.now(), longest: Math.max(0, ...all) };
  });
  const cost = since(before, host.sent());
  const rank = await rankOf(page, judged.answers);
  await page.waitForLoadState('networkidle');
  const all = since(before, host.sent());
  return { ...judged, ...cost, rank, milliseconds: end - begun, all, longest };
}
