import type { Line, Remark } from '../../source.ts';

/** "3", "Page 3", "Page 3 of 12", "- 3 -" at the edge of a page. */
const PAGE_NUMBER = /^(?:[-–] ?)?(?:page )?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?(?: ?[-–])?$/i;

/** "Children's Scrutiny Panel - 9 August 2017" again and again: a running head where pages are not marked. */
const BODY_AND_DATE = /^(\S.{3,80}) [-–] (\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4})$/;

/** The letters of an ordinal: "20th February". */
const ORDINAL = /(?<=\b\d{1,2})(?:st|nd|rd|th)\b/;

/** How far below the name of the body its date stands in the head of minutes, in lines. */
const HEAD = 3;

/** How many lines at the head and foot of a page may be furniture. */
const EDGE = 5;

const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#').toLowerCase();

/** Leaves out running heads, feet and page numbers, and remarks on each kind once with its first place. */
export function withoutPageFurniture(lines: Line[]): { lines: Line[]; remarks: Remark[] } {
  const removed = new Set<Line>(runningHeads(lines));
  const pages = Map.groupBy(lines, ({ place }) => place.page ?? 0);
  if (pages.size > 1) for (const line of edgesOf([...pages.values()])) removed.add(line);
  const kinds = Map.groupBy([...removed], keyOf);
  const remarks = [...kinds.values()].map((same) => ({
    message: `Left out as a running head or page number, ${same.length} time(s): “${[...new Set(same.map(({ text }) => text))].join('”, “')}”`,
    place: same[0]?.place ?? {},
  }));
  return { lines: lines.filter((line) => !removed.has(line)), remarks };
}

function runningHeads(lines: Line[]): Line[] {
  const dated = Map.groupBy(
    lines.filter(({ text }) => BODY_AND_DATE.test(text)),
    ({ text }) => text,
  );
  return [...dated.values()]
    .filter((same) => same.length > 1 || same.some((line) => repeatsHead(line, lines)))
    .flat();
}

/** Whether body and date of a line stand above it as the head of minutes: "HARBOUR PANEL" / "Monday 20th February 2017". */
function repeatsHead(line: Line, lines: Line[]): boolean {
  const [, body = '', written = ''] = BODY_AND_DATE.exec(line.text) ?? [];
  const date = written.replace(ORDINAL, '');
  const above = lines.slice(0, lines.indexOf(line));
  return above.some(
    ({ text }, at) =>
      text.toLowerCase() === body.toLowerCase() &&
      above
        .slice(at + 1, at + 1 + HEAD)
        .some((one) => one.text.replace(ORDINAL, '').endsWith(date)),
  );
}

/** Page numbers, and lines that stood at the same edge of an earlier page; a head's first time is kept. */
function edgesOf(pages: Line[][]): Line[] {
  const seen = new Set<string>();
  const feet = new Map<string, number>();
  for (const page of pages)
    for (const line of page.slice(-EDGE)) feet.set(keyOf(line), (feet.get(keyOf(line)) ?? 0) + 1);
  return pages.flatMap((page) => {
    const top = page.slice(0, EDGE);
    const repeated = top.findIndex(
      (line) => !seen.has(keyOf(line)) && !PAGE_NUMBER.test(line.text),
    );
    const heads = repeated < 0 ? top : top.slice(0, repeated);
    for (const line of top) seen.add(keyOf(line));
    const foot = footOf(page.slice(heads.length), feet);
    return [...heads, ...foot];
  });
}

function footOf(page: Line[], feet: Map<string, number>): Line[] {
  const found: Line[] = [];
  for (const line of page.slice(-EDGE).reverse()) {
    if (
      !PAGE_NUMBER.test(line.text) &&
      !((feet.get(keyOf(line)) ?? 0) > 1 && line.text.length > 12)
    )
      break;
    found.push(line);
  }
  return found;
}
