import { bothKey } from '../../archive/both-readings.ts';
import { pinnedReport, type PinnedReport } from '../../archive/pinned.ts';
import { dayWords, filled } from '../day-words.ts';
import { bothReadings } from './both-words.ts';
import { noticeOf, putFailed, putNotice, takeNotices } from './notice.ts';
import type { PageData } from './page-data.ts';

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

/** What an address that names a reading points at. */
interface Pinned {
  cited: string;
  anchor: string;
  target: HTMLElement | null;
  /** Whether a link on the page led there, and kept the reading with which the page was opened. */
  isFollowed: boolean;
}

/** What is said of a cited reading; undefined where the page says it itself. */
async function pinnedNotice(
  data: PageData,
  { cited, anchor, target, isFollowed }: Pinned,
): Promise<HTMLElement | undefined> {
  const former = formerPlace(target, cited);
  const { current, earlier } = await data.readings();
  const report = pinnedReport(cited, current.get(anchor), earlier.get(anchor) ?? []);
  // Of a passage whose item still stands the page says only where it leads to.
  const isSaid = report.kind === 'moved' ? former?.id : former;
  if (isSaid && SAID_BY_PAGE.includes(report.kind)) return undefined;
  if (isFollowed && report.kind === 'unknown') {
    history.replaceState(null, '', `${location.pathname}${location.hash}`);
    return undefined;
  }
  const words = await data.words();
  const say = (key: string, values = {}): string => filled(words.get(key) ?? '', values);
  const { notice, line } = noticeOf(report.kind, 'status');
  if ('on' in report) {
    const day = dayWords(report.on, data.language);
    line.append(say(report.kind, { day }));
    if (report.because !== undefined) line.append(` ${say('because', { why: report.because })}`);
    const where = report.kind === 'moved' ? 'nowAt' : 'agreedAt';
    if (report.by !== undefined) line.append(' ', link(report.by, say(where, { day })));
    const both = await data.both(bothKey(anchor, cited.trim().toLowerCase()));
    if (both) notice.append(...bothReadings(both, words, anchor));
    else if (report.kind === 'corrected') {
      const button = target && seeBoth(target, say('seeBoth'));
      if (button) line.append(' ', button);
    }
  } else line.append(say(report.kind === 'as-cited' ? 'asCited' : 'unknown'));
  return notice;
}

/** How often the address was asked about: an answer that comes after the next question is not shown. */
let turn = 0;

/**
 * Says at the passage that an address names whether it still reads as it did when it was cited.
 * Where that could not be fetched, it says so and rejects.
 * @param isFollowed whether a link on the page led there: a reading that never stood there is then
 * that of another passage, and is taken out of the address.
 */
export async function showPinned(data: PageData, isFollowed = false): Promise<void> {
  const now = ++turn;
  takeNotices('.pinned');
  const cited = new URLSearchParams(location.search).get('reading');
  const anchor = decodeURIComponent(location.hash.slice(1));
  if (cited === null || anchor === '') return;
  const target = document.getElementById(anchor);
  try {
    const notice = await pinnedNotice(data, { cited, anchor, target, isFollowed });
    if (notice && now === turn) putNotice(notice, target);
  } catch (error) {
    if (now === turn) putFailed(target, data.language);
    throw error;
  }
}
