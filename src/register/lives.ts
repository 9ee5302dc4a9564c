import { group } from '../archive/archive.ts';
import type { WithdrawalReason } from '../record/schema/withdrawn.ts';
import { GONE, type Event } from './events.ts';
import { pageOf, type Place } from './place.ts';

/** The key of an item or page as a whole among the readings of its passages. */
export const WHOLE = '';

/** A reading that stood at a place from a day on, and what made it. */
export interface Reading {
  on: string;
  /** Which of the events of its life made it, from 1: readings of one event came together. */
  event: number;
  /** The short digest of a passage, the full one of a whole, or `gone`. */
  digest: string;
  kind: 'published' | 'corrected' | 'edited';
  /** The item at which the correction was agreed. */
  by?: Place;
  /** Why approved words were edited. */
  because?: string;
}

/** How a place ended: what stood there stands elsewhere, or nowhere. */
export type End =
  | { kind: 'moved'; on: string; to: Place }
  | { kind: 'withdrawn'; on: string; reason: WithdrawalReason; ask: string };

/**
 * What stood at a place from its publication until it was moved or withdrawn. A place can be used
 * again, as when an item is put in and all after it are renumbered: it then has several lives.
 */
export interface Life {
  place: Place;
  since: string;
  /** Readings in order, of the whole (`''`) and of each passage by its id. */
  readings: Map<string, Reading[]>;
  approved: boolean;
  /** The life at another place that this one goes on from; at the same place, one that was withdrawn. */
  from?: Life;
  end?: End;
}

/** All lives of every place, in order. */
export type Lives = ReadonlyMap<Place, Life[]>;

/** The life a place has now, if it has not ended. */
export function livingAt(lives: Lives, place: Place): Life | undefined {
  const last = lives.get(place)?.at(-1);
  return last?.end ? undefined : last;
}

/** The reading in force of a passage (or the whole) of a life; undefined if it was never published. */
export function readingOf(life: Life, passage: string): Reading | undefined {
  return life.readings.get(passage)?.at(-1);
}

/** The passages of a life that stand there now, with their digests. */
export function passagesOf(life: Life): [string, string][] {
  return [...life.readings].flatMap(([id, readings]): [string, string][] => {
    const digest = readings.at(-1)?.digest ?? GONE;
    return id === WHOLE || digest === GONE ? [] : [[id, digest]];
  });
}

type Digested = Extract<Event, { verb: 'published' | 'corrected' | 'edited' }>;

function addReadings(life: Life, event: Digested): void {
  const { on, digest, passages, verb } = event;
  const reading = {
    on,
    event: (life.readings.get(WHOLE)?.length ?? 0) + 1,
    kind: verb,
    ...(event.verb === 'corrected' && { by: event.by }),
    ...(event.verb === 'edited' && event.because !== undefined && { because: event.because }),
  };
  const all = digest === undefined ? passages : [[WHOLE, digest] as const, ...passages];
  for (const [id, value] of all) {
    group(life.readings, id, { ...reading, digest: value });
  }
}

/** Whether what stood at a place went on at another, or was withdrawn at this one and put back. */
function leadsTo({ place, end }: Life, to: Place): boolean {
  return end?.kind === 'moved' ? end.to === to : end?.kind === 'withdrawn' && place === to;
}

/** Makes lives of events: each place's own first, then the links from one place to another. */
class Replay {
  readonly lives = new Map<Place, Life[]>();
  readonly #items = new Map<Place, Set<Place>>();
  readonly #arrivals: { life: Life; from: Place }[] = [];

  take(event: Event): void {
    if (event.verb === 'published') this.#begin(event);
    else this.#change(event);
  }

  #begin(event: Extract<Event, { verb: 'published' }>): void {
    const { place, on, from } = event;
    const life: Life = { place, since: on, readings: new Map(), approved: false };
    addReadings(life, event);
    group(this.lives, place, life);
    if (from !== undefined) this.#arrivals.push({ life, from });
    const page = pageOf(place);
    if (page === place) return;
    const items = this.#items.get(page) ?? new Set();
    items.add(place);
    this.#items.set(page, items);
  }

  #change(event: Exclude<Event, { verb: 'published' }>): void {
    const life = livingAt(this.lives, event.place);
    if (!life) return;
    const { on } = event;
    switch (event.verb) {
      case 'corrected':
      case 'edited':
        addReadings(life, event);
        break;
      case 'approved':
      case 'draft':
        life.approved = event.verb === 'approved';
        break;
      case 'moved':
        this.#end(life, (place) => ({
          kind: 'moved',
          on,
          to: place.replace(event.place, event.to),
        }));
        break;
      case 'withdrawn': {
        const { reason, ask } = event;
        this.#end(life, () => ({ kind: 'withdrawn', on, reason, ask }));
        break;
      }
    }
  }

  /** Ends a life, and with a page the lives of the items on it. */
  #end(life: Life, endOf: (place: Place) => End): void {
    life.end = endOf(life.place);
    for (const place of this.#items.get(life.place) ?? []) {
      const item = livingAt(this.lives, place);
      if (item) item.end = endOf(place);
    }
  }

  /** Links each life that began with `from` to the one that ended there: the first to the first. */
  link(): void {
    const taken = new Set<Life>();
    for (const { life, from } of this.#arrivals) {
      const left = this.lives
        .get(from)
        ?.find((one) => one !== life && !taken.has(one) && leadsTo(one, life.place));
      if (!left) continue;
      taken.add(left);
      life.from = left;
    }
  }
}

/** What the register's events come to. Events of one place must be in order; places may come in any. */
export function livesOf(events: Iterable<Event>): Lives {
  const replay = new Replay();
  for (const event of events) replay.take(event);
  replay.link();
  return replay.lives;
}
