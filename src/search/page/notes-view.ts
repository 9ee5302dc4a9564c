import type { Asking } from '../engine/asking.ts';
import { element } from './element.ts';
import { t } from './site.ts';

/** What must be said of how a query was understood, one sentence a line. */
export function notesView(asking: Asking): HTMLElement[] {
  const { mended, partial, isLenient } = asking;
  const { notKnown, parsed } = asking.asked;
  const lost = [...new Set(asking.missing)].filter((words) => words !== '');
  const lines = [
    ...parsed.unknown.map((written) => t.unknownOperator(written)),
    ...notKnown.map(({ operator, value }) => t.notKnown(t[operator], value)),
    ...mended.map(({ written, meant }) => t.mended(written, meant)),
    ...lost.map((words) => t.missing(words)),
    ...(partial && lost.length === 0 ? [t.partial] : []),
    ...(isLenient && !partial ? [t.lenient] : []),
    ...(parsed.cut ? [t.cut] : []),
  ];
  return lines.map((line) => element('p', { class: 'search-note' }, line));
}
