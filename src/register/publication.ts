import type { WithdrawalReason } from '../record/schema/withdrawn.ts';
import { firstEvents, laterEvents } from './changes.ts';
import type { Event } from './events.ts';
import { livingAt, passagesOf, readingOf, WHOLE, type Life, type Lives } from './lives.ts';
import { lostHelp } from './lost.ts';
import { allMoves, badMoves, type Move, type Objection } from './moves.ts';
import { addressOf, bodyOf, pageOf, type Place } from './place.ts';
import { currentDigest, lastStage, passageDigest, type Surface, type Surfaces } from './surface.ts';

/** What a clerk says with a publication. */
export interface Said {
  /** The day, YYYY-MM-DD. */
  on: string;
  moves: readonly Move[];
  withdrawals: readonly { place: Place; reason: WithdrawalReason; ask: string }[];
  /** Why approved words were edited. */
  because?: string;
}

/** What a publication adds to the register; nothing may be added while there are objections. */
export interface Publication {
  events: Event[];
  objections: Objection[];
}

type Made = Publication & { moves: ReadonlyMap<Place, Place>; said: Said };

/** The life a place goes on from: its own, or that of the place it moved from. */
function goesOnFrom(
  surface: Surface,
  lives: Lives,
  moves: ReadonlyMap<Place, Place>,
  arrivals: ReadonlyMap<Place, Place>,
): { life: Life; from?: Place } | undefined {
  const own = moves.has(surface.place) ? undefined : livingAt(lives, surface.place);
  if (own) return { life: own };
  const from = arrivals.get(surface.place);
  const life = from === undefined ? undefined : livingAt(lives, from);
  if (life && from !== undefined) return { life, from };
  const last = lives.get(surface.place)?.at(-1);
  return last && isPutBack(surface, last) ? { life: last, from: surface.place } : undefined;
}

/** Whether what stands at a place is what was withdrawn there, not another matter of that number. */
function isPutBack(surface: Surface, { end, readings }: Life): boolean {
  if (end?.kind !== 'withdrawn') return false;
  if (surface.frame === undefined) return true;
  const has = (id: string, digest: string): boolean => readings.get(id)?.at(-1)?.digest === digest;
  return (
    has(WHOLE, currentDigest(surface)) ||
    surface.passages.some((passage) => has(passage.id, passageDigest(passage, lastStage(passage))))
  );
}

/** A moved place is published where it now stands with the readings it had. */
function arrival(place: Place, life: Life, from: Place, on: string): Event {
  const digest = readingOf(life, WHOLE)?.digest;
  const passages = passagesOf(life);
  return { on, verb: 'published', place, passages, from, ...(digest !== undefined && { digest }) };
}

/** What may have changed at a place besides its words. */
function frameWords(place: Place): string {
  return place === pageOf(place)
    ? 'date, times, venue, kind or attendance'
    : 'title, ground of exemption, interests, votes or deferral';
}

/** Puts the reason to the edits of approved words; without one, they are an objection. */
function reasoned(events: Event[], surface: Surface, life: Life, said: Said): Publication {
  const objections: Objection[] = [];
  const done = events.map((event): Event => {
    if (event.verb !== 'edited' || !life.approved) return event;
    if (said.because !== undefined) return { ...event, because: said.because };
    const parts = event.passages.map(([id]) => id).join(', ') || frameWords(surface.place);
    const [passage] = event.passages[0] ?? [];
    objections.push({
      place: surface.place,
      ...(passage !== undefined && { edited: { passage, life } }),
      rule: 'approved-text-changed',
      message: `Approved minutes were changed at ${addressOf(surface.place)} (${parts}).`,
      help: 'Declare a correction at the minute that agreed it; or, if the record was copied wrongly, say so: npm run publish-register -- --reason "…".',
    });
    return event;
  });
  return { events: done, objections };
}

function approvalEvents(
  { place, approvedBy }: Surface,
  wasApproved: boolean,
  said: Said,
): Publication {
  if ((approvedBy !== undefined) === wasApproved) return { events: [], objections: [] };
  const { on, because } = said;
  if (approvedBy !== undefined) {
    return { events: [{ on, verb: 'approved', place, by: approvedBy }], objections: [] };
  }
  const event: Event = { on, verb: 'draft', place, ...(because !== undefined && { because }) };
  const objection: Objection = {
    place,
    rule: 'approval-lost',
    message: `The minutes at ${addressOf(place)} were approved, and no record says so any more.`,
    help: 'Write the approval again, or say why it is gone: npm run publish-register -- --reason "…".',
  };
  return { events: [event], objections: because === undefined ? [objection] : [] };
}

/** Whether the page of a place was approved minutes when the register was last written. */
function wasApproved(life: Life, lives: Lives): boolean {
  return lives.get(pageOf(life.place))?.at(-1)?.approved ?? false;
}

function publishSurface(
  surface: Surface,
  lives: Lives,
  arrivals: ReadonlyMap<Place, Place>,
  { moves, said }: Pick<Made, 'moves' | 'said'>,
): Publication {
  const before = goesOnFrom(surface, lives, moves, arrivals);
  const first = before ? [] : firstEvents(surface, said.on);
  const arrived =
    before?.from === undefined ? [] : [arrival(surface.place, before.life, before.from, said.on)];
  const approved = before ? wasApproved(before.life, lives) : false;
  const later = before
    ? reasoned(
        laterEvents(surface, before.life, said.on),
        surface,
        { ...before.life, approved },
        said,
      )
    : { events: [], objections: [] };
  const isPage = pageOf(surface.place) === surface.place;
  // A page that arrives starts as a draft in the register and is approved there by a line of its own.
  const isKnown = before !== undefined && before.from === undefined;
  const approvals = isPage
    ? approvalEvents(surface, isKnown && before.life.approved, said)
    : { events: [], objections: [] };
  return {
    events: [...first, ...arrived, ...later.events, ...approvals.events],
    objections: [...later.objections, ...approvals.objections],
  };
}

/** Withdrawals, by the records themselves or by the clerk's word, of places that are still published. */
function withdrawals(lives: Lives, surfaces: Surfaces, said: Said): Publication {
  const notices = new Map(surfaces.withdrawn);
  const objections: Objection[] = [];
  for (const { place, reason, ask } of said.withdrawals) {
    notices.set(place, { reason, ask });
    if (surfaces.shown.has(place)) {
      const message = `“${place}” still has its record.`;
      const help = 'Remove the record or its item first, or write withdrawn: … among its facts.';
      objections.push({ place, rule: 'withdrawn-but-there', message, help });
    } else if (!livingAt(lives, place)) {
      const message = `“${place}” was never published, or is moved or withdrawn already.`;
      const help = 'Give the address as it stood on the site.';
      objections.push({ place, rule: 'withdrawn-unknown', message, help });
    }
  }
  const events = [...notices].flatMap(([place, { reason, ask }]): Event[] =>
    livingAt(lives, place) ? [{ on: said.on, verb: 'withdrawn', place, reason, ask }] : [],
  );
  return { events, objections };
}

/**
 * Published places that would answer no more. The items of a page that is lost itself are not reported
 * one by one, nor the pages of a body that is: what is said of it is said of them.
 */
function losses(
  lives: Lives,
  surfaces: Surfaces,
  moves: ReadonlyMap<Place, Place>,
  withdrawn: ReadonlySet<Place>,
): Objection[] {
  const helpFor = lostHelp(lives, surfaces);
  const isLost = (place: Place): boolean =>
    livingAt(lives, place) !== undefined &&
    !surfaces.shown.has(place) &&
    !moves.has(place) &&
    !withdrawn.has(place) &&
    !withdrawn.has(pageOf(place));
  return [...lives.keys()].flatMap((place): Objection[] => {
    const life = livingAt(lives, place);
    if (!life || !isLost(place)) return [];
    const body = bodyOf(place);
    if (place !== pageOf(place) && isLost(pageOf(place))) return [];
    if (body !== undefined && isLost(body)) return [];
    const message = `The published address ${addressOf(place)} would answer no more.`;
    return [{ place, rule: 'address-lost', message, help: helpFor(life) }];
  });
}

/** The moves of a page's items that its own line does not say already: those to another anchor. */
function isSaidByPage(from: Place, to: Place, moves: ReadonlyMap<Place, Place>): boolean {
  const page = pageOf(from);
  const moved = page === from ? undefined : moves.get(page);
  return moved !== undefined && from.replace(page, moved) === to;
}

/**
 * What a publication of these surfaces adds to the register: moves and withdrawals first, then each
 * place's own lines in the order of the surfaces; and what may not happen unsaid. Pure.
 */
export function publication(lives: Lives, surfaces: Surfaces, said: Said): Publication {
  const moves = allMoves(said.moves, lives, surfaces);
  const arrivals = new Map([...moves].map(([from, to]) => [to, from]));
  const gone = withdrawals(lives, surfaces, said);
  const withdrawn = new Set(gone.events.map(({ place }) => place));
  const moved = [...moves]
    .filter(([from, to]) => !isSaidByPage(from, to, moves))
    .map(([place, to]): Event => ({ on: said.on, verb: 'moved', place, to }));
  // Items first: the line of a page ends all that stands on it.
  const ends = [...moved, ...gone.events].sort(
    (a, b) => Number(b.place.includes('#')) - Number(a.place.includes('#')),
  );
  const shown = [...surfaces.shown.values()].map((surface) =>
    publishSurface(surface, lives, arrivals, { moves, said }),
  );
  return {
    events: [...ends, ...shown.flatMap(({ events }) => events)],
    objections: [
      ...badMoves(said.moves, lives, surfaces),
      ...gone.objections,
      ...losses(lives, surfaces, moves, withdrawn),
      ...shown.flatMap(({ objections }) => objections),
    ],
  };
}
