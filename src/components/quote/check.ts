import { candidates, type Candidate } from '../../quote/candidates.ts';
import { CERTAIN } from '../../quote/fingerprints.ts';
import { ITEMS_A_FILE } from '../../quote/shards.ts';
import { verdictOf, type Verdict } from '../../quote/verdict.ts';
import { wordsOf } from '../../quote/words.ts';
import { indexFiles, type IndexFiles } from './index-files.ts';
import { readingsOnPage } from './page-readings.ts';

/**
 * Checking a quotation: finds the items that may hold its words by the index, reads their pages,
 * and says in which item and reading the words stand. The words never leave the page.
 */

interface Checked {
  address: string;
  title: string;
  verdict: Exclude<Verdict, { kind: 'none' }>;
}

async function referenceOf(files: IndexFiles, { part, item }: Candidate): Promise<string> {
  const list = await files.items(part, Math.floor(item / ITEMS_A_FILE));
  return list[item % ITEMS_A_FILE] ?? '';
}

/** Reads the page of a meeting once. */
function pages(site: string): (meeting: string) => Promise<Document> {
  const known = new Map<string, Promise<Document>>();
  const read = async (meeting: string): Promise<Document> => {
    const response = await fetch(`${site}meetings/${meeting}/`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  };
  return (meeting) => {
    const page = known.get(meeting) ?? read(meeting);
    known.set(meeting, page);
    return page;
  };
}

async function check(quoted: string[], files: IndexFiles, site: string): Promise<Checked[]> {
  const found = await candidates(quoted, await files.parts(), files.shard);
  const references = await Promise.all(found.map((one) => referenceOf(files, one)));
  const page = pages(site);
  const judged = await Promise.all(
    references.map(async (reference): Promise<Checked[]> => {
      const [meeting = '', anchor = ''] = reference.split('#');
      const read = await page(meeting);
      const item = read.getElementById(anchor);
      const verdict = verdictOf(quoted, item ? readingsOnPage(item) : []);
      if (verdict.kind === 'none') return [];
      const heading = item?.querySelector('.item-title')?.textContent ?? '';
      const title = `${heading.replace(/\s+/g, ' ').trim()}, ${read.title}`;
      return [{ address: `${site}meetings/${meeting}/#${anchor}`, title, verdict }];
    }),
  );
  const share = ({ verdict }: Checked): number =>
    verdict.kind === 'whole' ? quoted.length : verdict.length;
  return judged.flat().sort((a, b) => share(b) - share(a));
}

function entry(
  { address, title, verdict }: Checked,
  quoted: string[],
  words: DOMStringMap,
): HTMLElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const reading = words[verdict.reading] ?? '';
  line.append(link, ` (${reading})`);
  if (verdict.kind === 'part') {
    const run = quoted.slice(verdict.from, verdict.from + verdict.length).join(' ');
    line.append(`: “${run}”`);
  }
  return line;
}

function show(place: HTMLElement, found: Checked[], quoted: string[], words: DOMStringMap): void {
  const isWhole = found[0]?.verdict.kind === 'whole';
  const shown = isWhole ? found.filter(({ verdict }) => verdict.kind === 'whole') : found;
  const heading = document.createElement('h2');
  heading.textContent =
    (isWhole ? words['whole'] : found.length > 0 ? words['part'] : words['none']) ?? '';
  const list = document.createElement('ul');
  list.className = 'rows';
  list.append(...shown.map((one) => entry(one, quoted, words)));
  place.replaceChildren(heading, list);
}

const form = document.getElementById('check');
const place = document.getElementById('checked');
if (form instanceof HTMLFormElement && place) {
  const words = form.dataset;
  const files = indexFiles(words['index'] ?? '');
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const quoted = wordsOf(String(new FormData(form).get('words') ?? ''));
    if (quoted.length < CERTAIN) {
      place.textContent = words['few'] ?? '';
      return;
    }
    place.textContent = words['looking'] ?? '';
    check(quoted, files, words['site'] ?? '/').then(
      (found) => show(place, found, quoted, words),
      () => (place.textContent = words['failed'] ?? ''),
    );
  });
}
