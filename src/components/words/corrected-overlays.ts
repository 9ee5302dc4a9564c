import type { Correction } from '../../archive/corrections.ts';
import type { Mentioned } from '../../archive/named.ts';
import { lengthOf, type Piece } from '../../archive/pieces.ts';
import type { Reading } from '../../archive/readings.ts';
import { escape } from '../../escape.ts';
import type { Overlay } from './html.ts';

/** A stretch of the corrected text (UTF-16 offsets); one that only lost words is empty. */
interface Stretch {
  from: number;
  to: number;
}

/** A piece and where it stands in the corrected text. */
type Standing = Stretch & { piece: Piece<Correction> };

function standing(pieces: readonly Piece<Correction>[]): Standing[] {
  let at = 0;
  return pieces.map((piece) => {
    const from = at;
    at += lengthOf(piece);
    return { piece, from, to: at };
  });
}

/** Joins stretches that meet. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = out.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else out.push({ from, to });
  }
  return out;
}

/** Whether a name stands partly in a changed stretch and partly beside it. */
function straddles(name: Mentioned, { from, to }: Stretch): boolean {
  const meets = name.start < to && from < name.end;
  return from === to
    ? name.start < from && from < name.end
    : meets && !(name.start >= from && name.end <= to);
}

/** Where a stretch of the corrected text lies in the published text. */
function published(all: readonly Standing[], { from, to }: Stretch): [number, number] {
  let before = 0;
  let [start, end] = [Infinity, -1];
  for (const { piece, ...at } of all) {
    if (piece.kind === 'added') continue;
    const isTaken = piece.kind === 'taken';
    if (isTaken ? at.from >= from && at.from <= to : at.from < to && from < at.to) {
      start = Math.min(start, isTaken ? piece.start : piece.start + Math.max(0, from - at.from));
      end = Math.max(end, isTaken ? piece.end : piece.end - Math.max(0, at.to - to));
    }
    if (at.to <= from) before = piece.end;
  }
  return end === -1 ? [before, before] : [start, end];
}

/** The corrected words of a stretch as HTML: what was put in is marked, names are links. */
function html(
  all: readonly Standing[],
  stretch: Stretch,
  text: string,
  names: readonly Mentioned[],
  open: (person: string) => string,
): string {
  const plain = (from: number, to: number): string =>
    all
      .map(({ piece, ...at }) => {
        const words = escape(text.slice(Math.max(from, at.from), Math.min(to, at.to)));
        if (Math.max(from, at.from) >= Math.min(to, at.to)) return '';
        return piece.kind === 'added' ? `<ins>${words}</ins>` : words;
      })
      .join('');
  let out = '';
  let at = stretch.from;
  for (const { start, end, person } of names) {
    if (start < stretch.from || end > stretch.to) continue;
    out += plain(at, start) + open(person) + plain(start, end) + '</a>';
    at = end;
  }
  return out + plain(at, stretch.to);
}

/**
 * What lies over the published words of a passage so that it shows a corrected reading, with the
 * people named there as links.
 * @param names the people named in the corrected text, by its offsets.
 * @param open the opening tag of a link to a person.
 */
export function correctedOverlays(
  { text, pieces }: Reading<Correction>,
  names: readonly Mentioned[],
  open: (person: string) => string,
): Overlay[] {
  const all = standing(pieces);
  const changes = joined(
    all.filter(({ piece }) => piece.kind !== 'kept').map(({ from, to }) => ({ from, to })),
  );
  const across = names.filter((name) => changes.some((change) => straddles(name, change)));
  const stretches = joined([
    ...changes,
    ...across.map(({ start, end }) => ({ from: start, to: end })),
  ]);
  const readings = stretches.map((stretch): Overlay => {
    const [start, end] = published(all, stretch);
    return { start, end, open: '', close: '', instead: html(all, stretch, text, names, open) };
  });
  const links = names
    .filter((name) => !stretches.some(({ from, to }) => name.start < to && from < name.end))
    .map(({ start, end, person }): Overlay => {
      const [first, last] = published(all, { from: start, to: end });
      return { start: first, end: last, open: open(person), close: '</a>' };
    });
  return [...readings, ...links].sort((a, b) => a.start - b.start);
}
