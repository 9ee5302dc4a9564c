import { readBoth, type BothReadings } from '../../archive/both-readings.ts';
import { readReadings, type PageReadings } from '../../archive/page-readings.ts';
import { within } from '../within.ts';

/** What a meeting page says of itself to its scripts. */
export interface PageData {
  council: string;
  body: string;
  date: string;
  dateWords: string;
  language: string;
  /** What the buttons say: "Cite". */
  offer: string;
  /** The page's own address. */
  address: string;
  /** The readings of everything on the page, fetched once when somebody cites or follows a citation; rejects where they cannot be had. */
  readings: () => Promise<PageReadings>;
  /** Both readings of an edited passage, or of those of an item, by `bothKey`; undefined where there are none. */
  both: (key: string) => Promise<BothReadings[] | undefined>;
  /** The words of the interface, fetched once. */
  words: () => Promise<ReadonlyMap<string, string>>;
}

async function fetched(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.json();
}

/** The texts of a flat object by their keys; anything else in it is passed over. */
function texts(given: unknown): Map<string, string> {
  const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  return new Map(
    entries.flatMap(([key, value]: [string, unknown]): [string, string][] =>
      typeof value === 'string' ? [[key, value]] : [],
    ),
  );
}

/** The readings of a meeting from the file of its body and year. */
function readingsIn(written: unknown): PageReadings {
  const held = texts(written);
  const [current = '', earlier = ''] = [held.get('current'), held.get('earlier')];
  return readReadings({ current, earlier }, anchors());
}

/** Everything that can be cited on the page, in its order. */
function anchors(): string[] {
  return [...document.querySelectorAll('.item, .item .passage')].map(({ id }) => id);
}

/** Asks once for what does not change; what could not be had is asked for again the next time. */
function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined;
  return () =>
    (asked ??= ask().catch((error: unknown) => {
      asked = undefined;
      throw error;
    }));
}

/** What the page holds for its scripts; undefined on a page that is no meeting's. */
export function pageData(): PageData | undefined {
  const element = document.getElementById('cite-data');
  if (!element) return undefined;
  const get = (name: string): string => element.dataset[name] ?? '';
  const written = once(async () => within(await fetched(get('readings')), get('meeting')));
  return {
    council: get('council'),
    body: get('body'),
    date: get('date'),
    dateWords: get('dateWords'),
    language: get('language'),
    offer: get('offer'),
    address: get('address'),
    readings: once(async () => readingsIn(await written())),
    both: async (key) => {
      const both = within(within(await written(), 'both'), key);
      return both === undefined ? undefined : readBoth(both);
    },
    words: once(async () => texts(await fetched(get('words')))),
  };
}
