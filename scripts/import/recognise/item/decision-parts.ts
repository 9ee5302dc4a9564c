import type { Line } from '../../source.ts';
import { countOf, markedLine } from '../text/list-marker.ts';

/** " 2. That …", " (b) that", " (ii) the": numbered parts that run on in one paragraph. */
const RUN_ON = /(?<=[.;:,)–-]|\band|\bor)\s+(?=(?:\(?\d{1,2}[.)]|\([a-h]\)|\([ivx]{1,4}\))\s+\S)/g;

/** Cuts "1. That … noted. 2. That …" into its parts, if they count up from one; else gives the text whole. */
export function cutRunOnParts(text: string): string[] {
  const pieces = text.split(RUN_ON);
  const marked = pieces.map((piece) => markedLine({ text: piece, place: {} }).marker);
  const first = marked.findIndex((marker) => marker !== null);
  const counted = marked
    .slice(first)
    .every((marker, n) => marker !== null && countOf(marker).places.includes(n + 1));
  const lead = pieces.slice(0, Math.max(0, first)).join(' ');
  const enough = first >= 0 && pieces.length - first >= 2;
  return enough && counted && lead.length < 160 ? pieces.slice(first) : [text];
}

/** Whether `marker` may be the next after `last` in one list; the first must be one, "a", "i" or a bullet. */
function followsInList(marker: string, last: string | null, place: number): boolean {
  const next = countOf(marker);
  if (last === null) return next.style === 'bullet' || next.places.includes(1);
  return (
    next.style === countOf(last).style &&
    (next.style === 'bullet' || next.places.includes(place + 1))
  );
}

/** The entries of the list at the start of `lines`: each with the lines nested below it. */
export function listAt(lines: Line[]): { entries: Line[][]; length: number } {
  const entries: Line[][] = [];
  let last: string | null = null;
  let length = 0;
  for (const line of lines) {
    const { marker } = markedLine(line);
    if (marker !== null && followsInList(marker, last, entries.length)) {
      entries.push([line]);
      last = marker;
    } else if (
      entries.length > 0 &&
      (marker === null
        ? continues(entries.at(-1)?.at(-1), line)
        : isNested(marker, last, line, entries.at(-1)?.[0]))
    ) {
      entries.at(-1)?.push(line);
    } else break;
    length += 1;
  }
  return { entries, length };
}

/** A line that starts small, or after a comma or an open end, goes on with the entry above. */
const continues = (above: Line | undefined, line: Line): boolean =>
  above !== undefined &&
  (/^\p{Ll}/u.test(line.text) || /,$/.test(above.text)) &&
  !/[.;:]$/.test(above.text);

/** Bullets below a number, or a counting of its own that begins again: "(i)" below "1.". */
function isNested(
  marker: string,
  last: string | null,
  line: Line,
  entry: Line | undefined,
): boolean {
  const style = countOf(marker).style;
  if (last === null || style === countOf(last).style) return false;
  const deeper = (line.indent ?? 0) >= (entry?.indent ?? 0);
  return (
    style === 'bullet' || (deeper && /[;:,–-]$/.test(entry?.text ?? '') && !/^\d+\)?$/.test(marker))
  );
}
