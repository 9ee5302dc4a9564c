/** Something that stood at a passage, and what it gave way to, as text that sorts by time. */
interface Stood {
  /** The id of the passage: `p4`, `item-9-p4`. */
  id: string;
  /** A day, perhaps with what happened then. */
  until: string;
}

/** A state in which an item once was: what stood at its passages that reads otherwise now, by their ids. */
export interface State<One> {
  stood: ReadonlyMap<string, One>;
  /** Those of them that gave way when the state ended: at least one. */
  gaveWay: readonly One[];
}

/** The end of a passage's id: `4` of `item-9-p4`. */
const NUMBER = /\d+$/;

/** What stood at a passage in the state that ended at a time; undefined where it stands there now. */
function standingAt<One extends Stood>(
  newestFirst: readonly One[],
  time: string,
  back: number,
): One | undefined {
  const ended = newestFirst.filter(({ until }) => until === time);
  return (
    ended[Math.min(back, ended.length - 1)] ?? newestFirst.findLast(({ until }) => until > time)
  );
}

/**
 * The states of an item before the one it is in, newest first: what gave way together stood together,
 * so that a quotation may go from one passage to the next, and never from old words to such as came
 * in their place elsewhere.
 * @param before what stood at its passages, that of each passage newest first.
 */
export function statesBefore<One extends Stood>(before: readonly One[]): State<One>[] {
  const byPassage = new Map<string, One[]>();
  for (const one of before) byPassage.set(one.id, [...(byPassage.get(one.id) ?? []), one]);
  const times = [...new Set(before.map(({ until }) => until))].sort().reverse();
  return times.flatMap((time) => {
    const most = Math.max(
      ...[...byPassage.values()].map((list) => list.filter(({ until }) => until === time).length),
    );
    return Array.from({ length: most }, (_, back): State<One> => {
      const stood = new Map<string, One>();
      for (const [id, list] of byPassage) {
        const one = standingAt(list, time, back);
        if (one) stood.set(id, one);
      }
      return { stood, gaveWay: [...stood.values()].filter(({ until }) => until === time) };
    });
  });
}

function numberOf(id: string): number {
  return Number(NUMBER.exec(id)?.[0] ?? 0);
}

/** Where a passage stood that is gone: behind that of its kind with the next lower number, else at the end. */
function placeFor(pieces: readonly { id: string }[], id: string): number {
  const kind = id.replace(NUMBER, '');
  const before = pieces.findLastIndex(
    (one) => one.id.replace(NUMBER, '') === kind && numberOf(one.id) < numberOf(id),
  );
  return before === -1 ? pieces.length : before + 1;
}

/** The pieces of an item, labels among them, with others in the place of some; those of passages that are gone put in. */
export function inState<Piece extends { id: string }>(
  now: readonly Piece[],
  stood: ReadonlyMap<string, Piece>,
): Piece[] {
  const pieces = now.map((piece) => stood.get(piece.id) ?? piece);
  const here = new Set(now.map(({ id }) => id));
  const gone = [...stood.values()].filter(({ id }) => !here.has(id));
  for (const piece of gone.sort((a, b) => numberOf(a.id) - numberOf(b.id))) {
    pieces.splice(placeFor(pieces, piece.id), 0, piece);
  }
  return pieces;
}
