import type { Start } from '../data/format.ts';
import {
  bodyChoices,
  kindChoices,
  personChoices,
  topicChoices,
  yearChoices,
} from '../engine/facets.ts';
import { KINDS } from '../kinds.ts';
import { dateOf } from '../engine/records.ts';
import { Search, type Outcome } from '../engine/search.ts';
import { addressOf, asks, stateOf, STEP, type SearchState } from '../query/state.ts';
import { byId } from './element.ts';
import { offerChoices } from './facet-view.ts';
import { asked, onSend, show } from './form.ts';
import { knownView } from './known-view.ts';
import { narrowedView } from './narrowed-view.ts';
import { notesView } from './notes-view.ts';
import { pagefindWords } from './pagefind.ts';
import { resultView } from './result-view.ts';
import { longDate, t } from './site.ts';
import { fetchingLoader } from './store.ts';

/** The search page: the address says what is asked, the form changes the address, the list follows. */
const status = byId('search-status', HTMLElement);
const above = byId('search-above', HTMLElement);
const below = byId('search-below', HTMLElement);
const list = byId('search-results', HTMLOListElement);
const heading = byId('results-title', HTMLElement);
const more = byId('search-more', HTMLButtonElement);
const browse = byId('search-browse', HTMLElement);
const reach = byId('search-reach', HTMLElement);

const loader = fetchingLoader();
let search: Promise<Search> | undefined;
let turn = 0;
let last: { outcome: Outcome; start: Start; search: Search } | undefined;

async function made(): Promise<{ start: Start; search: Search }> {
  const start = await loader.start();
  search ??= Promise.resolve(new Search(start, loader, pagefindWords(start)));
  return { start, search: await search };
}

function say(message: string): void {
  status.textContent = message;
}

function sayReach(start: Start, { records }: Search): void {
  const [first, end] = [dateOf(records, 0), dateOf(records, records.size - 1)];
  reach.textContent = t.searched(start.items, start.papers, longDate(first), longDate(end));
}

/**
 * Appends results up to a number of them; gives the first of the new ones. Nothing is appended
 * where others were in the meantime.
 */
async function append(upTo: number, now: number): Promise<HTMLElement | undefined> {
  if (!last) return undefined;
  const { outcome, start, search: made_ } = last;
  const before = list.childElementCount;
  const next = outcome.records.slice(before, upTo);
  const texts = await Promise.all(
    next.map(async (record) => {
      const file = await loader.text(Math.floor(record / start.perText));
      return { record, text: file.texts[record % start.perText] };
    }),
  );
  if (now !== turn || list.childElementCount !== before) return undefined;
  const shown = {
    start,
    records: made_.records,
    marks: outcome.marks,
    phrases: outcome.parsed.phrases,
  };
  const views = texts.flatMap(({ record, text }) =>
    text ? [resultView(record, text, shown)] : [],
  );
  list.append(...views);
  const left = outcome.records.length - list.childElementCount;
  more.hidden = left <= 0;
  more.textContent = t.more(Math.min(STEP, left));
  say(t.showing(list.childElementCount, outcome.records.length));
  return views[0];
}

/** Offers all choices with counts; people and topics once their file is there. */
async function offer({
  outcome,
  start,
  search: { records },
}: NonNullable<typeof last>): Promise<void> {
  const { state, without } = outcome;
  offerChoices('body', bodyChoices(without('body'), records, start), state.body);
  offerChoices('year', yearChoices(without('year'), records), state.year);
  const kinds = kindChoices(without('kind'), start).map((choice) => {
    const kind = KINDS.find((one) => one === choice.value);
    return { ...choice, name: kind ? t.kinds[kind] : choice.value };
  });
  offerChoices('kind', kinds, state.kind);
  const now = turn;
  const facets = await loader.facets();
  if (now !== turn) return;
  offerChoices('person', personChoices(without('person'), facets, start), state.person);
  offerChoices('topic', topicChoices(without('topic'), facets, start), state.topic);
}

function clear(): void {
  list.replaceChildren();
  above.replaceChildren();
  below.replaceChildren();
  more.hidden = true;
  heading.hidden = true;
  browse.hidden = false;
}

async function find(state: SearchState): Promise<void> {
  const now = ++turn;
  say(t.searching);
  list.setAttribute('aria-busy', 'true');
  const { start, search: ready } = await made();
  const outcome = await ready.find(state);
  if (now !== turn) return;
  clear();
  last = { outcome, start, search: ready };
  const address = location.pathname + addressOf({ ...outcome.state, show: state.show });
  if (address !== location.pathname + location.search) history.replaceState(null, '', address);
  show(outcome.state);
  sayReach(start, ready);
  above.append(
    ...narrowedView(outcome.state, start),
    ...notesView(outcome),
    ...knownView('known', t.known, outcome.known.first),
  );
  below.append(...knownView('also', t.also, outcome.known.also));
  const count = outcome.records.length;
  browse.hidden = count > 0;
  heading.hidden = count === 0;
  if (count > 0) await append(state.show, now);
  else say(outcome.asked ? t.none : t.noWords);
  if (now === turn) list.removeAttribute('aria-busy');
  await offer(last);
}

function failed(error: unknown): void {
  clear();
  list.removeAttribute('aria-busy');
  say(t.failed);
  reportError(error);
}

async function begin(): Promise<void> {
  const state = stateOf(new URLSearchParams(location.search));
  show(state);
  if (asks(state)) {
    await find(state);
    return;
  }
  const now = ++turn;
  clear();
  say('');
  const { start, search: ready } = await made();
  sayReach(start, ready);
  const all = { ...(await ready.find(state)), state };
  const every = Array.from({ length: ready.records.size }, (_, record) => record);
  if (now === turn)
    await offer({ outcome: { ...all, without: () => every }, start, search: ready });
}

async function showMore(): Promise<void> {
  if (!last) return;
  const state = { ...last.outcome.state, show: list.childElementCount + STEP };
  const first = await append(state.show, turn);
  history.replaceState(null, '', location.pathname + addressOf(state));
  if (more.hidden) first?.querySelector('a')?.focus();
}

onSend(() => {
  const state = asked();
  history.pushState(null, '', location.pathname + addressOf(state));
  begin().catch(failed);
});
more.addEventListener('click', () => {
  showMore().catch(failed);
});
window.addEventListener('popstate', () => {
  begin().catch(failed);
});
byId('search-filters', HTMLDetailsElement).open = matchMedia('(width >= 60rem)').matches;
begin().catch(failed);
