import type { KeptWords } from '../../archive/kept-words.ts';
import { asWritten } from '../../quote/as-written.ts';
import { candidates, type Candidate } from '../../quote/candidates.ts';
import { CERTAIN } from '../../quote/fingerprints.ts';
import { ITEMS_A_FILE } from '../../quote/shards.ts';
import { verdictOf, type Verdict } from '../../quote/verdict.ts';
import { wordsOf } from '../../quote/words.ts';
import { dayWords, filled } from '../day-words.ts';
import { indexFiles, type IndexFiles } from './index-files.ts';
import { keptInFiles, type KeptOf } from './kept-words.ts';
import { meetingPages } from './meeting-pages.ts';
import { addressEnd, readingsOnPage, readingsWith, type PageReading } from './page-readings.ts';

/**
 * Checking a quotation: finds the items that may hold its words by the index, reads their pages,
 * and the earlier words of edited items whose pages do not hold it, and says in which item and
 * reading the words stand, with a link to their passage. The words never leave the page.
 */

interface Checked {
  address: string;
  title: string;
  /** Until when the words stood there, YYYY-MM-DD, where they were edited. */
  until?: string | undefined;
  verdict: Exclude<Verdict, { kind: 'none' }>;
}

/** How many of the quoted words a verdict finds. */
function lengthOf(verdict: Checked['verdict'], quoted: readonly string[]): number {
  return verdict.kind === 'whole' ? quoted.length : verdict.length;
}

async function referenceOf(files: IndexFiles, { part, item }: Candidate): Promise<string> {
  const list = await files.items(part, Math.floor(item / ITEMS_A_FILE));
  return list[item % ITEMS_A_FILE] ?? '';
}

/** The title of a page without the name of the site. */
function titleOf(page: Document): string {
  const title = page.querySelector('meta[property="og:title"]')?.getAttribute('content');
  return title ?? page.title;
}

/** Where a quotation is looked for. */
interface Site {
  /** Its root-relative address, with a slash at its end. */
  address: string;
  page: (meeting: string) => Promise<Document>;
  kept: KeptOf;
}

/**
 * Judges a quotation against the readings of an item.
 * @param kept gives earlier words that the item's page does not hold, if there are any; asked only
 * where the page does not hold the whole quotation.
 */
async function judge(
  item: Element,
  quoted: readonly string[],
  kept?: () => Promise<KeptWords[]>,
): Promise<{ verdict: Verdict; readings: PageReading[] }> {
  const onPage = readingsOnPage(item);
  const verdict = verdictOf(quoted, onPage);
  if (verdict.kind === 'whole' || !kept) return { verdict, readings: onPage };
  const readings = [...onPage, ...readingsWith(item, await kept())];
  return { verdict: verdictOf(quoted, readings), readings };
}

/** Looks for a quotation in an item. */
async function checkItem(
  reference: string,
  quoted: readonly string[],
  site: Site,
): Promise<Checked[]> {
  const [meeting = '', anchor = '', isKept] = reference.split('#');
  const page = await site.page(meeting);
  const item = page.getElementById(anchor);
  if (!item) return [];
  const kept = isKept === undefined ? undefined : () => site.kept(page, anchor);
  const { verdict, readings } = await judge(item, quoted, kept);
  if (verdict.kind === 'none') return [];
  const reading = readings[verdict.nth];
  const end = reading && addressEnd(reading, verdict.at, lengthOf(verdict, quoted));
  const heading = item.querySelector('.item-title')?.textContent ?? '';
  const title = `${heading.replace(/\s+/g, ' ').trim()}, ${titleOf(page)}`;
  const address = `${site.address}meetings/${meeting}/${end ?? `#${anchor}`}`;
  return [{ address, title, verdict, until: reading?.until }];
}

async function check(quoted: string[], folder: string, address: string): Promise<Checked[]> {
  const files = indexFiles(folder);
  const found = await candidates(quoted, await files.parts(), files.shard);
  const references = await Promise.all(found.map((one) => referenceOf(files, one)));
  const site: Site = { address, page: meetingPages(address), kept: keptInFiles() };
  const judged = await Promise.all(references.map((one) => checkItem(one, quoted, site)));
  const share = ({ verdict }: Checked): number => lengthOf(verdict, quoted);
  return judged.flat().sort((a, b) => share(b) - share(a));
}

function entry(
  { address, title, verdict, until }: Checked,
  quotation: string,
  words: DOMStringMap,
): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const day = until === undefined ? '' : dayWords(until, words['language'] ?? '');
  const reading = filled(words[verdict.reading] ?? '', { day });
  line.append(link, ` (${reading})`);
  if (verdict.kind === 'part') {
    line.append(`: “${asWritten(quotation, verdict.from, verdict.length)}”`);
  }
  return line;
}

function show(place: HTMLElement, found: Checked[], quotation: string, words: DOMStringMap): void {
  const isWhole = found[0]?.verdict.kind === 'whole';
  const shown = isWhole ? found.filter(({ verdict }) => verdict.kind === 'whole') : found;
  const heading = document.createElement('h2');
  heading.textContent =
    (isWhole ? words['whole'] : found.length > 0 ? words['part'] : words['none']) ?? '';
  const list = document.createElement('ul');
  list.className = 'rows';
  list.append(...shown.map((one) => entry(one, quotation, words)));
  place.replaceChildren(heading, list);
}

const form = document.getElementById('check');
const place = document.getElementById('checked');
if (form instanceof HTMLFormElement && place) {
  const words = form.dataset;
  form.hidden = false;
  let turn = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const now = ++turn;
    const quotation = String(new FormData(form).get('words') ?? '');
    const quoted = wordsOf(quotation);
    if (quoted.length < CERTAIN) {
      place.textContent = words['few'] ?? '';
      return;
    }
    place.textContent = words['looking'] ?? '';
    check(quoted, words['index'] ?? '', words['site'] ?? '/').then(
      (found) => {
        if (now === turn) show(place, found, quotation, words);
      },
      () => {
        if (now === turn) place.textContent = words['failed'] ?? '';
      },
    );
  });
}
