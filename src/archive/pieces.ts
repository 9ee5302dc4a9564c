/**
 * A stretch of a passage as it now reads, by the published text (UTF-16 offsets): kept as published,
 * taken out of it, or put in by a correction.
 */
export type Piece<By> =
  | { kind: 'kept'; start: number; end: number }
  | { kind: 'taken'; start: number; end: number; by: By }
  | { kind: 'added'; text: string; by: By };

/** What a correction does to the text as it stood before: these offsets give way to these words. */
export interface Change {
  start: number;
  end: number;
  text: string;
}

/** How many characters of the corrected text a piece is; a piece taken out is none. */
export function lengthOf<By>(piece: Piece<By>): number {
  if (piece.kind === 'taken') return 0;
  return piece.kind === 'added' ? piece.text.length : piece.end - piece.start;
}

/** The part of a piece from one of its own offsets to another. */
function cut<By>(piece: Piece<By>, from: number, to: number): Piece<By>[] {
  if (from >= to) return [];
  if (piece.kind === 'added') return [{ ...piece, text: piece.text.slice(from, to) }];
  return [{ ...piece, start: piece.start + from, end: piece.start + to }];
}

/** What is left to show of a stretch that a later correction takes out: only published words are. */
function takenOut<By>(piece: Piece<By>, from: number, to: number, by: By): Piece<By>[] {
  if (piece.kind !== 'kept' || from >= to) return [];
  return [{ kind: 'taken', start: piece.start + from, end: piece.start + to, by }];
}

/** The pieces after one more change, whose offsets are those of the text the pieces make up. */
export function changed<By>(pieces: readonly Piece<By>[], change: Change, by: By): Piece<By>[] {
  const out: Piece<By>[] = [];
  let at = 0;
  let isPut = false;
  const put = (): void => {
    if (!isPut && change.text !== '') out.push({ kind: 'added', text: change.text, by });
    isPut = true;
  };
  for (const piece of pieces) {
    const length = lengthOf(piece);
    const from = Math.min(length, Math.max(0, change.start - at));
    const to = Math.min(length, Math.max(0, change.end - at));
    if (piece.kind === 'taken') {
      out.push(piece);
      continue;
    }
    out.push(...cut(piece, 0, from), ...takenOut(piece, from, to, by));
    if (change.end < at + length) put();
    out.push(...cut(piece, to, length));
    at += length;
  }
  put();
  return out;
}

/** The text that some pieces of a published text make up. */
export function textOf<By>(pieces: readonly Piece<By>[], published: string): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'taken') return '';
      return piece.kind === 'added' ? piece.text : published.slice(piece.start, piece.end);
    })
    .join('');
}
