import type { Outcome } from '../engine/search.ts';
import { element } from './element.ts';
import { t } from './site.ts';

/** What must be said of how a query was understood, one sentence a line. */
export function notesView(outcome: Outcome): HTMLElement[] {
  const { mended, missing, notKnown, parsed, partial } = outcome;
  const lost = [...new Set(missing)].filter((words) => words !== '');
  const lines = [
    ...parsed.unknown.map((written) => t.unknownOperator(written)),
    ...notKnown.map(({ operator, value }) => t.notKnown(t[operator], value)),
    ...mended.map(({ written, meant }) => t.mended(written, meant)),
    ...lost.map((words) => t.missing(words)),
    ...(partial && lost.length === 0 ? [t.partial] : []),
    ...(parsed.cut ? [t.cut] : []),
  ];
  return lines.map((line) => element('p', { class: 'search-note' }, line));
}
