import type { Recognised, RecognisedDocument, RecognisedItem } from '../recognised.ts';
import { withoutAgendaPages } from './agenda-pages.ts';
import { titlesAgree } from './title-words.ts';

/** Pages of the pack that its agenda names for an item, as printed there; `last` only where it is. */
interface Range {
  /** "9–18" */
  written: string;
  title: string;
  first: number;
  last: number;
}

// "9–18", "9 - 18", "9"
const RANGE = /^(\d+)(?:\s*[-–]\s*(\d+))?$/;
// "61–66": the first page of a meeting
const FIRST = /^\d+/;

/** So many beginnings have to agree before the pages of a file are read as pages of the pack. */
const AGREEING = 2;

/**
 * The papers of a pack, each with the pages that its agenda names for it: found by where the paper
 * begins in the source, or, where the source has no pages, by titles that agree in the agenda's
 * order. A paper that fits no item, or more than one, stays without.
 */
export function withPackPages({ documents, meetings }: Recognised): RecognisedDocument[] {
  const agendas = meetings.filter(({ kind }) => kind === 'agenda');
  const ranges = agendas.length === 1 ? (agendas[0]?.items ?? []).flatMap(rangeOf) : [];
  const minutes = meetings.flatMap(({ kind, pages }) => (kind === 'minutes' ? [pages] : []));
  const starts = [
    ...documents.flatMap(({ on }) => (on === undefined ? [] : [on])),
    ...minutes.map((pages) => Number(FIRST.exec(pages ?? '')?.[0] ?? NaN)),
  ];
  const shift = shiftOf(ranges, starts);
  const found =
    shift === undefined ? byTitle(documents, ranges) : byPlace(documents, ranges, shift);
  return documents.map((document) => {
    const pages = document.pages ?? found.get(document)?.written;
    return pages === undefined ? document : { ...document, pages };
  });
}

function rangeOf(item: RecognisedItem): Range[] {
  const paged = withoutAgendaPages(item, 'agenda');
  const written = paged.pages ?? item.documents.find(({ pages }) => pages !== undefined)?.pages;
  const [, first, last] = RANGE.exec(written ?? '') ?? [];
  if (written === undefined || first === undefined) return [];
  return [{ written, title: paged.item.title, first: Number(first), last: Number(last ?? first) }];
}

/** How many pages stand before page 1 of the pack: what most beginnings agree upon. */
function shiftOf(ranges: readonly Range[], starts: readonly number[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { first } of ranges)
    for (const start of new Set(starts))
      if (start >= first) votes.set(start - first, (votes.get(start - first) ?? 0) + 1);
  const [best, second] = [...votes].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < AGREEING || best[1] === second?.[1]) return undefined;
  return best[0];
}

type Found = ReadonlyMap<RecognisedDocument, Range>;

function byPlace(
  documents: readonly RecognisedDocument[],
  ranges: readonly Range[],
  shift: number,
): Found {
  const found = documents.flatMap((document) => {
    const page = (document.on ?? NaN) - shift;
    const range = ranges.find(({ first, last }) => page >= first && page <= last);
    return range === undefined ? [] : [[document, range] as const];
  });
  return new Map(found);
}

function byTitle(documents: readonly RecognisedDocument[], ranges: readonly Range[]): Found {
  const written = documents.filter(({ text }) => text !== undefined);
  const pairs = written.flatMap((document) =>
    ranges
      .filter(({ title }) => titlesAgree(document.title, title))
      .map((range) => [document, range] as const),
  );
  const only = pairs.filter(
    ([document, range]) =>
      pairs.filter((other) => other[0] === document || other[1] === range).length === 1,
  );
  const pages = only.map(([, { first }]) => first);
  return new Map(pages.every((page, at) => page > (pages[at - 1] ?? 0)) ? only : []);
}
