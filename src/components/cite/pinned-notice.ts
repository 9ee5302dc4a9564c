import { bothKey } from '../../archive/both-readings.ts';
import { pinnedReport, type PinnedReport } from '../../archive/pinned.ts';
import { bothReadings } from './both-words.ts';
import { dayWords, filled, type PageData } from './page-data.ts';

function link(address: string, words: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = address;
  element.textContent = words;
  return element;
}

/** A button that opens the readings kept under a passage and goes to them. */
function seeBoth(passage: Element, words: string): HTMLButtonElement | undefined {
  const details = passage.querySelector<HTMLDetailsElement>('.corrected details');
  if (!details) return undefined;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => {
    details.open = true;
    details.querySelector('summary')?.focus();
  });
  return button;
}

/** What the page says itself, at an address where nothing stands any more. */
const SAID_BY_PAGE: readonly PinnedReport['kind'][] = ['unknown', 'moved', 'withdrawn'];

/** Puts the notice where its reader is: under the heading of an item, at the top of a passage. */
function place(notice: HTMLElement, target: HTMLElement | null): void {
  const item = target?.matches('.item') ? target.querySelector('.item-title') : undefined;
  if (item) item.after(notice);
  else if (target?.matches('.passage')) target.prepend(notice);
  else document.querySelector('.minutes')?.prepend(notice);
}

/**
 * What the page says itself of an address that stands there no more (withdrawn, renumbered). Its
 * links keep the reading that was cited, so that the page they lead to can report on it.
 */
function formerPlace(target: HTMLElement | null, cited: string): Element | null {
  const former = target?.closest('.earlier-addresses li') ?? null;
  for (const onward of former?.querySelectorAll('a') ?? []) {
    const to = new URL(onward.href);
    to.searchParams.set('reading', cited);
    onward.href = to.href;
  }
  return former;
}

/** Says at the passage that an address names whether it still reads as it did when it was cited. */
export async function showPinned(data: PageData): Promise<void> {
  document.querySelector('.pinned')?.remove();
  const cited = new URLSearchParams(location.search).get('reading');
  const anchor = decodeURIComponent(location.hash.slice(1));
  if (cited === null || anchor === '') return;
  const target = document.getElementById(anchor);
  const former = formerPlace(target, cited);
  const { current, earlier } = await data.readings();
  const report = pinnedReport(cited, current.get(anchor), earlier.get(anchor) ?? []);
  if (former && SAID_BY_PAGE.includes(report.kind)) return;
  const words = await data.words();
  const say = (key: string, values = {}): string => filled(words.get(key) ?? '', values);
  const notice = document.createElement('div');
  notice.className = `pinned ${report.kind}`;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  notice.append(status);
  if ('on' in report) {
    const day = dayWords(report.on, data.language);
    status.append(say(report.kind, { day }));
    if (report.because !== undefined) status.append(` ${say('because', { why: report.because })}`);
    const where = report.kind === 'moved' ? 'nowAt' : 'agreedAt';
    if (report.by !== undefined) status.append(' ', link(report.by, say(where, { day })));
    const both = await data.both(bothKey(anchor, cited.trim().toLowerCase()));
    if (both) notice.append(...bothReadings(both, words, anchor));
    else if (report.kind === 'corrected') {
      const button = target && seeBoth(target, say('seeBoth'));
      if (button) status.append(' ', button);
    }
  } else status.append(say(report.kind === 'as-cited' ? 'asCited' : 'unknown'));
  if (former) former.append(notice);
  else place(notice, target);
  // Browsers keep the passage where it was, so that the notice would stand above what is seen.
  notice.scrollIntoView({ block: 'nearest' });
}
