import { pinnedReport } from '../../archive/pinned.ts';
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

/** Says at the passage that an address names whether it still reads as it did when it was cited. */
export async function showPinned(data: PageData): Promise<void> {
  document.querySelector('.pinned')?.remove();
  const cited = new URLSearchParams(location.search).get('reading');
  const anchor = decodeURIComponent(location.hash.slice(1));
  if (cited === null || anchor === '') return;
  const { current, earlier } = await data.readings();
  const report = pinnedReport(cited, current.get(anchor), earlier.get(anchor) ?? []);
  const words = await data.words();
  const say = (key: string, values = {}): string => filled(words.get(key) ?? '', values);
  const notice = document.createElement('div');
  notice.className = `pinned ${report.kind}`;
  notice.setAttribute('role', 'status');
  const passage = document.getElementById(anchor);
  if ('on' in report) {
    const day = dayWords(report.on, data.language);
    notice.append(say(report.kind, { day }));
    if (report.because !== undefined) notice.append(` ${say('because', { why: report.because })}`);
    if (report.by !== undefined) notice.append(' ', link(report.by, say('agreedAt', { day })));
    const both = passage && seeBoth(passage, say('seeBoth'));
    if (both) notice.append(' ', both);
  } else notice.append(say(report.kind === 'as-cited' ? 'asCited' : 'unknown'));
  const item = passage?.matches('.item') ? passage.querySelector('.item-title') : undefined;
  if (item) item.after(notice);
  else if (passage?.matches('.passage')) passage.prepend(notice);
  else document.querySelector('.minutes')?.prepend(notice);
}
