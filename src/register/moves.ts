import { itemsByPage } from './answers.ts';
import { livingAt, type Life, type Lives } from './lives.ts';
import type { Place } from './place.ts';
import type { Surfaces } from './surface.ts';

/** Old and new place of what was moved, as the clerk says it. */
export type Move = readonly [from: Place, to: Place];

/** What cannot be done that was asked for, or may not happen unsaid; the place says where. */
export interface Objection {
  place: Place;
  rule: string;
  message: string;
  help: string;
  /** What was edited there: the first of its passages, and the life that had its words until now. */
  edited?: { passage: string; life: Life };
}

function bodyOf(place: Place): string | undefined {
  return place.startsWith('bodies/') ? place.slice('bodies/'.length) : undefined;
}

/** Whether something answers at a place: a record or the notice of one withdrawn. */
function stands(place: Place, { shown, withdrawn }: Surfaces): boolean {
  return shown.has(place) || withdrawn.has(place);
}

/** The pages that move with a body: its meetings and papers, unless their own move is given. */
function movesOfBody([from, to]: Move, lives: Lives, surfaces: Surfaces): Move[] {
  const [old, now] = [bodyOf(from), bodyOf(to)];
  if (old === undefined || now === undefined) return [];
  return [...lives.keys()].flatMap((place): Move[] => {
    const [kind = '', body, file = ''] = place.split('/');
    if (body !== old || file.includes('#') || !livingAt(lives, place)) return [];
    const moved = `${kind}/${now}/${file}`;
    return file !== '' && !stands(place, surfaces) && stands(moved, surfaces)
      ? [[place, moved]]
      : [];
  });
}

/** The items that move with a page: those that stand under the same anchor on the new one. */
function movesOfPage(
  [from, to]: Move,
  lives: Lives,
  items: ReadonlyMap<Place, Place[]>,
  surfaces: Surfaces,
): Move[] {
  return (items.get(from) ?? []).flatMap((place): Move[] => {
    if (!livingAt(lives, place)) return [];
    const moved = place.replace(from, to);
    return stands(moved, surfaces) ? [[place, moved]] : [];
  });
}

/** All moves that follow from those the clerk gave, each old place once; the given ones come first. */
export function allMoves(
  given: readonly Move[],
  lives: Lives,
  surfaces: Surfaces,
): ReadonlyMap<Place, Place> {
  const moves = new Map<Place, Place>(given);
  const add = (more: readonly Move[]): void => {
    for (const [from, to] of more) if (!moves.has(from)) moves.set(from, to);
  };
  for (const move of given) add(movesOfBody(move, lives, surfaces));
  if (moves.size === 0) return moves;
  const items = itemsByPage(lives);
  for (const move of [...moves]) add(movesOfPage(move, lives, items, surfaces));
  return moves;
}

/** What is wrong with the moves a clerk gave: an old address never published, a new one not there. */
export function badMoves(given: readonly Move[], lives: Lives, surfaces: Surfaces): Objection[] {
  return given.flatMap(([from, to]): Objection[] => {
    if (from === to) {
      const message = `“${from}” cannot move to itself.`;
      return [
        { place: from, rule: 'move-to-itself', message, help: 'Give the new address second.' },
      ];
    }
    if (!livingAt(lives, from)) {
      const message = `“${from}” was never published, or is moved or withdrawn already.`;
      const help = 'Give the old address first, as it stood on the site.';
      return [{ place: from, rule: 'move-unknown', message, help }];
    }
    if (stands(to, surfaces)) return [];
    const message = `Nothing stands at “${to}”.`;
    const help = 'Rename the record first, then say where it stands now.';
    return [{ place: from, rule: 'move-nowhere', message, help }];
  });
}
