import type { Asked } from '../engine/asked.ts';
import type { Asking } from '../engine/asking.ts';
import type { Known } from '../engine/known.ts';
import { Periods } from '../engine/periods.ts';
import { addressOf, asks, stateOf, STEP, type SearchState } from '../query/state.ts';
import { byId } from './element.ts';
import { countedBy, offerAll, offerUncounted } from './facet-view.ts';
import { asked, onSend, show } from './form.ts';
import { keptPlace } from './kept-place.ts';
import { knownView } from './known-view.ts';
import { narrowedView } from './narrowed-view.ts';
import { nextResults } from './next-results.ts';
import { nothingFound, notesView } from './notes-view.ts';
import { otherName } from './other-name.ts';
import { pagefindWords } from './pagefind.ts';
import { papersIn, reachOf, reachOfAll, spanOf, yearsLeft } from './reach-view.ts';
import { resultView } from './result-view.ts';
import { t, titleOf } from './site.ts';
import { fetchingLoader } from './store.ts';

/** The search page: the address says what is asked, the form changes the address, the list follows. */
const status = byId('search-status', HTMLElement);
const above = byId('search-above', HTMLElement);
const notes = byId('search-notes', HTMLElement);
const below = byId('search-below', HTMLElement);
const list = byId('search-results', HTMLOListElement);
const heading = byId('results-title', HTMLElement);
const more = byId('search-more', HTMLButtonElement);
const browse = byId('search-browse', HTMLElement);
const reach = byId('search-reach', HTMLElement);
const counted = byId('search-counted', HTMLElement);

const toKeptPlace = keptPlace();
const { title } = document;
const loader = fetchingLoader();
let making: Promise<Periods> | undefined;
let turn = 0;
let last: { asking: Asking; periods: Periods } | undefined;

function made(): Promise<Periods> {
  making ??= loader.start().then(
    (start) => new Periods(start, loader, pagefindWords),
    (error: unknown) => {
      making = undefined;
      throw error;
    },
  );
  return making;
}

function say(message: string): void {
  status.textContent = message;
}

function clear(): void {
  for (const part of [list, above, notes, below]) part.replaceChildren();
  more.hidden = true;
  heading.hidden = true;
  browse.hidden = false;
  counted.hidden = true;
}

/** Asks so many periods that there is enough to show, and says which one it is at. */
async function enough(upTo: number, now: number): Promise<void> {
  if (!last) return;
  const { asking, periods } = last;
  await asking.until(upTo, (place) => {
    const isFirst = asking.searched.length === 0;
    if (now === turn && !isFirst) say(t.searchingIn(spanOf(periods.start, [place])));
    return now === turn;
  });
}

/**
 * Appends results up to a number of them, asking so many periods; gives the first of the new ones.
 * Nothing is appended where something else was asked in the meantime.
 */
async function fill(upTo: number, now: number): Promise<HTMLElement | undefined> {
  if (!last) return undefined;
  const { asking, periods } = last;
  const before = list.childElementCount;
  await enough(upTo, now);
  let results = await nextResults(asking, periods, loader, [before, upTo]);
  while (now === turn && asking.hits.length < upTo && asking.left.length > 0) {
    await enough(upTo, now);
    results = await nextResults(asking, periods, loader, [before, upTo]);
  }
  if (now !== turn) return undefined;
  const { marks } = asking;
  const shown = { start: periods.start, marks, phrases: asking.asked.parsed.phrases };
  const views = results.map(({ hit, search, text }) => resultView(hit.record, text, search, shown));
  list.append(...views);
  return views[0];
}

/** Says how much was found, where, and what is left. */
function tell(): void {
  if (!last) return;
  const { asking, periods } = last;
  const [count, shown] = [asking.hits.length, list.childElementCount];
  const [left, years] = [count - shown, yearsLeft(asking, periods.start)];
  const goesOn = left < STEP && asking.left.length > 0;
  more.hidden = left <= 0 && !goesOn;
  more.textContent = goesOn
    ? t.goOn(asking.asked.state.sort === 'oldest')
    : t.more(Math.min(STEP, left));
  browse.hidden = count > 0;
  heading.hidden = count === 0;
  const span = years > 0 ? spanOf(periods.start, asking.searched) : '';
  const papers = papersIn(asking);
  const found = t.showing(shown, count - papers, papers, span, asking.isChecked || left <= 0);
  say(count > 0 ? found : nothingFound(asking.asked));
  reach.textContent = reachOf(asking, periods.start);
  counted.hidden = years === 0;
  counted.textContent = t.counted(spanOf(periods.start, asking.searched));
  notes.replaceChildren(...notesView(asking, periods.start));
}

async function offer(now: number): Promise<void> {
  if (!last) return;
  const { asking, periods } = last;
  const { start } = periods;
  const state = asking.asked.given;
  const isCurrent = (): boolean => now === turn;
  await offerAll({ start, loader, state, ...countedBy(asking, start), isCurrent });
}

/**
 * Puts what was asked, as it was understood, into the address. Choices that are not known stay as they
 * were written, so that they are said again to who reloads the page or is sent its address.
 */
function keepAddress({ given, unused }: Asked, shown: number): void {
  const written = Object.fromEntries(unused.map(({ narrowing, value }) => [narrowing, value]));
  const address = location.pathname + addressOf({ ...given, ...written, show: shown });
  if (address !== location.pathname + location.search) history.replaceState(null, '', address);
}

async function find(state: SearchState): Promise<void> {
  const now = ++turn;
  say(t.searching);
  list.setAttribute('aria-busy', 'true');
  const periods = await made();
  const asking = await periods.ask(state);
  if (now !== turn) return;
  clear();
  last = { asking, periods };
  keepAddress(asking.asked, state.show);
  show(asking.asked.given);
  const other = (one: Known): string | undefined =>
    otherName(one, asking.asked.sought, periods.start);
  above.append(
    ...narrowedView(asking.asked.state, periods.start),
    ...knownView('known', t.known, asking.known.first, other),
  );
  below.append(...knownView('also', t.also, asking.known.also, other));
  await fill(state.show, now);
  if (now !== turn) return;
  tell();
  list.removeAttribute('aria-busy');
  toKeptPlace();
  await offer(now);
}

/** Says so if what was asked fails, unless something else was asked in the meantime. */
function watch(asking: Promise<void>): void {
  const now = turn;
  asking.catch((error: unknown) => {
    reportError(error);
    if (now !== turn) return;
    clear();
    list.removeAttribute('aria-busy');
    say(t.failed);
  });
}

/** Shows what can be asked, where nothing is: of a small archive with counts. */
async function offerBeginning(state: SearchState): Promise<void> {
  const now = ++turn;
  clear();
  list.removeAttribute('aria-busy');
  say('');
  last = undefined;
  const periods = await made();
  const { start } = periods;
  reach.textContent = reachOfAll(start);
  if (start.periods.length > 1) {
    offerUncounted(start);
    return;
  }
  const search = await periods.open(0);
  const records = Array.from({ length: search.records.size }, (_, record) => record);
  const without = (): { period: number; search: typeof search; records: number[] }[] => [
    { period: 0, search, records },
  ];
  const isCurrent = (): boolean => now === turn;
  await offerAll({ start, loader, state, without, left: [], isCurrent });
}

async function begin(): Promise<void> {
  const state = stateOf(new URLSearchParams(location.search));
  show(state);
  document.title = titleOf(state.q, title);
  await (asks(state) ? find(state) : offerBeginning(state));
}

/** Shows ten more, from older periods where this one has no more. */
async function showMore(): Promise<void> {
  if (!last || list.hasAttribute('aria-busy')) return;
  list.setAttribute('aria-busy', 'true');
  const now = turn;
  const { asking } = last;
  const upTo = list.childElementCount + STEP;
  const before = asking.searched.length;
  const first = await fill(upTo, now);
  if (now !== turn) return;
  tell();
  list.removeAttribute('aria-busy');
  keepAddress(asking.asked, upTo);
  if (more.hidden) first?.querySelector('a')?.focus();
  if (asking.searched.length > before) await offer(now);
}

onSend(() => {
  const state = asked();
  history.pushState(null, '', location.pathname + addressOf(state));
  watch(begin());
});
more.addEventListener('click', () => {
  watch(showMore());
});
window.addEventListener('popstate', () => {
  watch(begin());
});
byId('search-filters', HTMLDetailsElement).open = matchMedia('(width >= 60rem)').matches;
watch(begin());
