import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/browser/find-browser.ts';
import { hostSite } from './bench-search/host.ts';
import { readJudged } from './bench-search/judged.ts';
import { cold, opened, warm, type Measured } from './bench-search/measure.ts';
import { sampledQueries } from './bench-search/sampled.ts';
import { cost, missed, quality } from './bench-search/summary.ts';
import { given } from './command-line/given.ts';

/** Files of queries whose answers were judged by hand. */
const JUDGED = ['kirklees', 'kirklees-unseen'].map((name) => `tests/search/queries/${name}.yaml`);

/**
 * `npm run bench:search`: asks a built site judged queries in a real browser, cold and warm, and
 * says how often the answer was among the first, and what that cost.
 *
 *     npm run bench:search                                       the sample archive, as built in dist
 *     npm run bench:search -- --site DIR --content DIR/content   another site; queries drawn from its records
 */
const USAGE = 'npm run bench:search [-- --site FOLDER --content FOLDER] [--queries FILE]\n';
const { values } = given(USAGE, {
  options: {
    site: { type: 'string', default: 'dist' },
    queries: { type: 'string', multiple: true, default: JUDGED },
    content: { type: 'string' },
    many: { type: 'string', default: '60' },
  },
});

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

const queries =
  values.content === undefined
    ? values.queries.flatMap(readJudged)
    : sampledQueries(values.content, Number(values.many));
const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error('There is no browser: set CHROME_PATH.');
const browser = await chromium.launch({ executablePath, args: FLAGS });
const host = await hostSite(values.site);
try {
  const first: Measured[] = [];
  for (const judged of queries) first.push(await cold(browser, host, judged));
  const context = await browser.newContext();
  const page = await opened(context, host);
  const later: (Measured & { longest: number })[] = [];
  for (const judged of queries) later.push(await warm(page, host, judged));
  const longest = Math.round(Math.max(0, ...later.map((one) => one.longest)));
  const lines = [
    ...quality(first),
    '',
    cost('cold', first),
    cost('warm', later),
    `longest task while typing and searching: ${longest === 0 ? 'none over 50' : String(longest)} ms`,
    '',
    'Answer not among the first three:',
    ...missed(first),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  await browser.close();
  host.close();
}
