import { livingAt, WHOLE, type End, type Life, type Lives } from './lives.ts';
import { anchorOf, pageOf, type Place } from './place.ts';
import type { Notice, Surfaces } from './surface.ts';

/** What stands now, as far as answering addresses goes. */
export interface Standing {
  /** The places of pages and items that have a record. */
  has: (place: Place) => boolean;
  /** The places of items that were taken in private. */
  isPrivate: (place: Place) => boolean;
  /** Notices by the records themselves. */
  withdrawn: ReadonlyMap<Place, Notice & { on?: string; title?: string | undefined }>;
}

/** How a published place answers: with what stands there, by leading on, with a notice, or not at all. */
export type Answer =
  | { kind: 'stands'; place: Place }
  | { kind: 'moved'; to: Place; on: string }
  | { kind: 'withdrawn'; on: string; reason: Notice['reason']; ask: string; title?: string }
  | { kind: 'lost' };

/** What stands where, from the surfaces of an archive. */
export function standingOf({ shown, withdrawn }: Surfaces): Standing {
  return {
    has: (place) => shown.has(place),
    isPrivate: (place) => shown.get(place)?.isPrivate === true,
    withdrawn,
  };
}

function noticeOf(
  { reason, ask, on = '', title }: Notice & { on?: string; title?: string | undefined },
  fallback: string,
): Answer {
  const day = on === '' ? fallback : on;
  return { kind: 'withdrawn', on: day, reason, ask, ...(title !== undefined && { title }) };
}

function answerOfEnd(end: End | undefined, then: (to: Place) => Answer): Answer {
  if (!end) return { kind: 'lost' };
  if (end.kind === 'withdrawn') return noticeOf(end, end.on);
  const answer = then(end.to);
  if (answer.kind === 'stands') return { kind: 'moved', to: answer.place, on: end.on };
  return answer.kind === 'moved' ? { ...answer, on: end.on } : answer;
}

/** How a place answers now; moves are followed to where its words stand. */
export function answerOf(
  lives: Lives,
  standing: Standing,
  place: Place,
  seen: ReadonlySet<Place> = new Set(),
): Answer {
  if (standing.has(place)) return { kind: 'stands', place };
  const notice = standing.withdrawn.get(place) ?? standing.withdrawn.get(pageOf(place));
  const last = lives.get(place)?.at(-1);
  if (notice) return noticeOf(notice, last?.end?.on ?? '');
  if (seen.has(place)) return { kind: 'lost' };
  return answerOfEnd(last?.end, (to) => answerOf(lives, standing, to, new Set([...seen, place])));
}

/** An address on a page that stands there no more and must still answer. */
export interface OldAnchor {
  /** `item-9`, `item-9-p4`. */
  anchor: string;
  /** How what stood there answers now: a passage that is gone leads to its item. */
  answer: Answer;
  /** The passage at the new place, where it stands there: `p4`. */
  passage?: string;
}

/** All passages that ever stood at a place, with the life in which each stood last. */
function everAt(lives: readonly Life[]): Map<string, Life> {
  return new Map(
    lives.flatMap((life) => [...life.readings.keys()].map((id): [string, Life] => [id, life])),
  );
}

/** The addresses of one item that stand on its page no more. */
function oldAnchorsOfPlace(
  lives: Lives,
  standing: Standing,
  place: Place,
  standsHere: (anchor: string) => boolean,
): OldAnchor[] {
  return [...everAt(lives.get(place) ?? [])].flatMap(([passage, life]): OldAnchor[] => {
    const anchor = passage === WHOLE ? anchorOf(place) : `${anchorOf(place)}-${passage}`;
    if (standsHere(anchor)) return [];
    const { end } = life;
    const answer =
      end?.kind === 'moved'
        ? answerOfEnd(end, (to) => answerOf(lives, standing, to))
        : answerOf(lives, standing, place);
    const target = answer.kind === 'moved' ? livingAt(lives, answer.to) : undefined;
    const isThere = passage !== WHOLE && target?.readings.has(passage);
    return [{ anchor, answer, ...(isThere && { passage }) }];
  });
}

/** The items of every page that were ever published, by page; made once for many pages. */
export function itemsByPage(lives: Lives): ReadonlyMap<Place, Place[]> {
  const items = [...lives.keys()].filter((place) => !isPage(place));
  return Map.groupBy(items, pageOf);
}

/**
 * Every address on a page that was published and stands there no more: renumbered and withdrawn
 * items, passages that were edited away. On a page that was moved as a whole, all of them.
 * @param standsHere whether an anchor stands on the page as it is now.
 */
export function oldAnchors(
  lives: Lives,
  items: ReadonlyMap<Place, Place[]>,
  standing: Standing,
  page: Place,
  standsHere: (anchor: string) => boolean,
): OldAnchor[] {
  return (items.get(page) ?? []).flatMap((place) =>
    oldAnchorsOfPlace(lives, standing, place, standsHere),
  );
}

/** A page that was published and has no record any more, and how it answers. */
export interface FormerPage {
  page: Place;
  answer: Exclude<Answer, { kind: 'stands' }>;
}

/** Every page that leads on or shows a notice: what was published and is gone, and what is withdrawn. */
export function formerPages(lives: Lives, standing: Standing): FormerPage[] {
  const pages = new Set([...lives.keys(), ...standing.withdrawn.keys()].filter(isPage));
  return [...pages].sort().flatMap((page): FormerPage[] => {
    const answer = answerOf(lives, standing, page);
    return answer.kind === 'stands' ? [] : [{ page, answer }];
  });
}

function isPage(place: Place): boolean {
  return pageOf(place) === place;
}
