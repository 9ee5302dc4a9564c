import type { Start } from '../data/format.ts';
import { asksAnything, type Asked } from '../engine/asked.ts';
import type { Asking } from '../engine/asking.ts';
import { noDayIn, partialDate } from '../query/dates.ts';
import { addressOf, STEP, type SearchState } from '../query/state.ts';
import { element } from './element.ts';
import { narrowedTo } from './narrowed-view.ts';
import { t } from './site.ts';

/** A phrase of a query with its quotation marks, the last of which may be missing: `"foster carers"`. */
const PHRASE = /(^|\s)["“”„]([^"“”]*)["“”]?/g;

/** What is wrong with the dates that a search is narrowed to. */
function dateLines(state: SearchState): string[] {
  const written = [state.after, state.before];
  const [after = '', before = ''] = written.map(partialDate);
  const unread = written.filter((one) => one !== '' && partialDate(one) === undefined);
  const isLate = before !== '' && after > before && !after.startsWith(before);
  return [...unread.map((one) => t.noDate(one)), ...(isLate ? [t.noSpan] : [])];
}

/** Whether a search looks at the periods of some dates only: the others may have what these lack. */
function isOfSome({ asked: { state }, searched }: Asking, { periods }: Start): boolean {
  return state.year + state.after + state.before !== '' && searched.length < periods.length;
}

/** The same search for the words of its phrases, wherever they stand. */
function anywhere(state: SearchState): HTMLElement {
  const q = state.q.replace(PHRASE, '$1$2');
  const href = location.pathname + addressOf({ ...state, q, show: STEP });
  return element('a', { href }, t.anywhere);
}

/** What must be said of how a query was understood, one sentence a line. */
export function notesView(asking: Asking, start: Start): HTMLElement[] {
  const { mended, partial, isLenient } = asking;
  const { given, notKnown, parsed, state, unused } = asking.asked;
  const isFound = asking.hits.length > 0;
  const missing = isOfSome(asking, start) ? [] : asking.missing;
  const lost = [...new Set(missing)].filter((words) => words !== '');
  const names = { ...t, ...t.dates };
  const noDay = noDayIn(parsed.words);
  const lines = [
    ...dateLines(state),
    ...unused.map(({ narrowing, value }) => t.unused(value, t.choices[narrowing])),
    ...(noDay === undefined ? [] : [t.noDay(noDay)]),
    ...(asking.known.noItem === undefined ? [] : [t.noItem(asking.known.noItem)]),
    ...parsed.excluded.map((one) => t.leftOut(one)),
    ...(parsed.isOrUnread ? [t.orUnread] : []),
    ...parsed.unknown.map((written) => t.unknownOperator(written)),
    ...notKnown.map(({ operator, value }) => t.notKnown(names[operator], value)),
    ...mended.map(({ written, meant }) =>
      isFound ? t.mended(written, meant) : t.missing(written),
    ),
    ...lost.map((words) => t.missing(words)),
    ...(partial && lost.length === 0 ? [t.partial] : []),
    ...(isLenient && !partial ? [t.lenient] : []),
    ...(parsed.cut ? [t.cut] : []),
    ...(isFound || parsed.phrases.length === 0 ? [] : [anywhere(given)]),
  ];
  return lines.map((line) => element('p', { class: 'search-note' }, line));
}

/** What is said where nothing was found. */
export function nothingFound(asked: Asked): string {
  if (!asksAnything(asked)) return t.noWords;
  return narrowedTo(asked.state).length > 0 ? t.noneNarrowed : t.none;
}
