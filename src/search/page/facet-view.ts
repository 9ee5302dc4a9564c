import type { AboutFile, Start } from '../data/format.ts';
import type { Asking, PeriodRecords } from '../engine/asking.ts';
import {
  aboutChoices,
  bodyChoices,
  kindChoices,
  yearChoices,
  type Choice,
} from '../engine/facets.ts';
import type { Loader } from '../engine/loader.ts';
import type { Narrowing, SearchState } from '../query/state.ts';
import { byId } from './element.ts';
import { t } from './site.ts';

/** The narrowings that are offered with counts. */
export type Offered = 'body' | 'person' | 'topic' | 'year' | 'kind';

function named({ name, records }: Choice): string {
  return records === undefined ? name : `${name} (${records.toLocaleString()})`;
}

/**
 * Offers the choices of a narrowing in its select, each with how many records it leaves; those
 * that leave none are not offered, but the one that is chosen is.
 */
function offerChoices(name: Offered, choices: readonly Choice[], chosen: string): void {
  const select = byId(`search-${name}`, HTMLSelectElement);
  const held = [...select.options].find(({ value }) => value === chosen && value !== '');
  const options = choices.map((choice) => new Option(named(choice), choice.value));
  const missing = chosen !== '' && !choices.some(({ value }) => value === chosen);
  if (missing) options.unshift(new Option(`${held?.dataset['name'] ?? chosen} (0)`, chosen));
  select.replaceChildren(new Option(t.all, ''), ...options);
  select.value = chosen;
}

/** Of what the choices are counted. */
export interface Counted {
  start: Start;
  loader: Loader;
  state: SearchState;
  /** The records that all narrowings but one leave. */
  without: (narrowing: Narrowing) => PeriodRecords[];
  /** The places of the periods that were not asked. */
  left: readonly number[];
  /** Whether this is still what is shown. */
  isCurrent: () => boolean;
}

/** Offers all choices with counts; people and topics once their files are there. */
export async function offerAll(counted: Counted): Promise<void> {
  const { start, loader, state, without, left, isCurrent } = counted;
  offerChoices('body', bodyChoices(without('body'), start), state.body);
  offerChoices('year', yearChoices(without('year'), left, start), state.year);
  const kinds = kindChoices(without('kind')).map((kind) => ({
    ...kind,
    name: t.kinds[kind.value],
  }));
  offerChoices('kind', kinds, state.kind);
  const people = (period: number): Promise<AboutFile> => loader.period(period).people();
  const topics = (period: number): Promise<AboutFile> => loader.period(period).topics();
  const [persons, subjects] = await Promise.all([
    aboutChoices(without('person'), start.people, people),
    aboutChoices(without('topic'), start.topics, topics),
  ]);
  if (!isCurrent()) return;
  offerChoices('person', persons, state.person);
  offerChoices('topic', subjects, state.topic);
}

/** Offers everything that a large archive knows, uncounted: nothing was asked of it yet. */
export function offerUncounted({ bodies, people, topics }: Start): void {
  const all = { body: bodies, person: people, topic: topics } as const;
  for (const name of ['body', 'person', 'topic'] as const) {
    const choices = all[name].map(([value, known]) => ({ value, name: known, records: undefined }));
    const sorted = choices.sort((a, b) => a.name.localeCompare(b.name));
    offerChoices(name, sorted, '');
  }
}

/** The counts of a search. */
export function countedBy(asking: Asking, start: Start): Pick<Counted, 'without' | 'left'> {
  const searched = new Set(asking.searched);
  return {
    without: (narrowing) => asking.without(narrowing),
    left: [...start.periods.keys()].filter((place) => !searched.has(place)),
  };
}
