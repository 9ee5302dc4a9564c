import { GONE } from './events.ts';
import { passageIn } from './joined.ts';
import { livingAt, WHOLE, type Life, type Lives } from './lives.ts';
import { onward } from './onward.ts';
import { anchorOf, pageOf, type Place } from './place.ts';
import { anchorIn, readingsThrough } from './readings-of.ts';
import { shiftedTo } from './shifted.ts';
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

/** The notice that the records give of a place, or of the page it stood on. */
function noticeAt({ withdrawn }: Standing, place: Place, fallback = ''): Answer | undefined {
  const notice = withdrawn.get(place) ?? withdrawn.get(pageOf(place));
  if (!notice) return undefined;
  const { reason, ask, on = fallback, title } = notice;
  return { kind: 'withdrawn', on, reason, ask, ...(title !== undefined && { title }) };
}

/**
 * What became of what stood in a life, wherever it went on. It is followed itself, for another
 * matter may bear by now the number that it once had: `stands` where it is back at its own place.
 */
export function answerOfLife(lives: Lives, standing: Standing, life: Life): Answer {
  const { place, end } = onward(lives, life);
  const now = end?.kind === 'moved' ? end.to : place;
  const isHeld = end?.kind !== 'withdrawn' && standing.has(now);
  if (isHeld && now === life.place) return { kind: 'stands', place: now };
  if (isHeld && life.end) return { kind: 'moved', to: now, on: life.end.on };
  const notice = noticeAt(standing, now, end?.on);
  if (notice || end?.kind !== 'withdrawn') return notice ?? { kind: 'lost' };
  const { on, reason, ask } = end;
  return { kind: 'withdrawn', on, reason, ask };
}

/** How a place answers now; what moved is followed to where it stands. */
export function answerOf(lives: Lives, standing: Standing, place: Place): Answer {
  if (standing.has(place)) return { kind: 'stands', place };
  const last = lives.get(place)?.at(-1);
  const notice = noticeAt(standing, place, last?.end?.on);
  return notice ?? (last ? answerOfLife(lives, standing, last) : { kind: 'lost' });
}

/** An address on a page that stands there no more and must still answer. */
export interface OldAnchor {
  /** `item-9`, `item-9-p4`. */
  anchor: string;
  /** The anchor of its item: `item-9`. */
  item: string;
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

/** The passage that has the words now which stood last at one: in the life that its own went on in, or in its own. */
function passageNow(target: Life | undefined, life: Life, passage: string): string | undefined {
  if (target) return passageIn(target, life, passage);
  const last = readingsThrough(life, passage).findLast(({ digest }) => digest !== GONE);
  return last && shiftedTo(life, passage, last.digest);
}

/** The addresses of one item that stand on its page no more. */
function oldAnchorsOfPlace(
  lives: Lives,
  standing: Standing,
  place: Place,
  standsHere: (anchor: string) => boolean,
): OldAnchor[] {
  return [...everAt(lives.get(place) ?? [])].flatMap(([passage, life]): OldAnchor[] => {
    const item = anchorOf(place);
    const anchor = anchorIn(place, passage);
    if (standsHere(anchor)) return [];
    const answer =
      life.end?.kind === 'moved'
        ? answerOfLife(lives, standing, life)
        : answerOf(lives, standing, place);
    const target = answer.kind === 'moved' ? livingAt(lives, answer.to) : undefined;
    const there = passage === WHOLE ? undefined : passageNow(target, life, passage);
    return [{ anchor, item, answer, ...(there !== undefined && { passage: there }) }];
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

/** Whether a page answers for an old anchor of another at the same anchor: what stood there, or nothing else. */
export function answersFor(page: Place, { item, answer }: OldAnchor, standing: Standing): boolean {
  const same = `${page}#${item}`;
  return answer.kind === 'moved' ? answer.to === same : !standing.has(same);
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
