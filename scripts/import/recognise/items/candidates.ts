import { attendanceLabel } from '../attendance/attendance-labels.ts';
import { isItemLabel } from '../item/labels.ts';
import type { Line } from '../../source.ts';
import { fullText } from '../text/list-marker.ts';
import { splitTitleFromAgenda } from './agenda-words.ts';
import {
  BRACKETED_ITEM,
  numberAlone,
  numberBefore,
  otherReading,
  type ItemNumber,
} from './item-number.ts';
import type { Candidate } from './number-chain.ts';
import { titleLikeness } from './title.ts';

/** Where the numbers of items are sought: "page" trusts a number that has a line of its own. */
export type NumberedKind = 'page' | 'printed';

const plain = (count: number, written: string): ItemNumber => ({
  written,
  series: '',
  count,
  letter: 0,
  stop: '',
});

/** "(Item 5)" on one of the next lines: the line above it, or the two above, are a title. */
export function bracketBelow(
  lines: Line[],
  at: number,
): { number: string | null; end: number } | null {
  for (let end = at; end < Math.min(at + 4, lines.length); end += 1) {
    const text = lines[end]?.text ?? '';
    const found = BRACKETED_ITEM.exec(text);
    if (found) return { number: found[1] ?? null, end };
    if (end > at && (numberBefore(text) || numberAlone(text) || /[.;:]$/.test(text))) return null;
  }
  return null;
}

/** At most as much does a candidate look like an item that is none by itself. */
const LONE = 2;

/** The item that may begin at line `at` by a number, alone or before its title. */
function candidateAt(lines: Line[], at: number, kind: NumberedKind): Candidate | null {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line) return null;
  const text = fullText(line);
  const alone = numberAlone(text);
  if (alone && next && !isItemLabel(line.text)) {
    const follows = numberAlone(next.text) ? (lines[at + 2] ?? next) : next;
    const bracket = bracketBelow(lines, at + 1) ? 3 : 0;
    const likeness = titleLikeness(follows, follows.text) + bracket;
    const trusted = kind === 'page' && !isItemLabel(next.text) ? Math.max(likeness, 1) : likeness;
    return { at, number: alone, form: 'alone', likeness: trusted };
  }
  const before = numberBefore(text);
  if (!before || before.number.count === 0) return null;
  const bracket = bracketBelow(lines, at);
  const title =
    kind === 'page' ? (splitTitleFromAgenda(before.rest)?.title ?? before.rest) : before.rest;
  const sign = titleLikeness(line, title) + (bracket ? 3 : 0);
  // a code may be a word of the title, "HS2 STATION": only others that follow it show that it counts
  const likeness = /^[A-Z]{2,4}$/.test(before.number.series) ? Math.min(sign, LONE) : sign;
  return likeness < 0 ? null : { at, number: before.number, form: 'before', likeness };
}

/** The items that may begin by a number, each with every way to read it. */
export function numberedCandidates(lines: Line[], kind: NumberedKind): Candidate[] {
  return lines.flatMap((_, at) => {
    const found = candidateAt(lines, at, kind);
    const other = found && otherReading(found.number);
    return found ? [found, ...(other ? [{ ...found, number: other }] : [])] : [];
  });
}

/** Titles whose only number is "(Item 5)" below them. */
export function bracketedCandidates(lines: Line[]): Candidate[] {
  return lines.flatMap((line, at) => {
    const found = BRACKETED_ITEM.exec(line.text);
    if (!found?.[1]) return [];
    const first = line.text.trim() === found[0].trim() ? titleStart(lines, at) : at;
    return [
      {
        at: first,
        number: plain(Number.parseInt(found[1], 10), found[1]),
        form: 'bracketed',
        likeness: 3,
      },
    ];
  });
}

/** The first line of the title that ends above line `at`: two lines where the upper one runs on. */
function titleStart(lines: Line[], at: number): number {
  let first = at - 1;
  while (first > 0 && at - first < 3) {
    const upper = lines[first - 1];
    const here = lines[first];
    if (!upper || !here || here.gap || !runsOnInto(upper, here)) break;
    first -= 1;
  }
  return Math.max(0, first);
}

/** Whether a line may be the upper half of a title: long, alike in weight, and neither a sentence, a list nor a decision. */
const runsOnInto = (upper: Line, lower: Line): boolean =>
  upper.text.length > 40 &&
  upper.text.length < 130 &&
  Boolean(upper.bold) === Boolean(lower.bold) &&
  upper.place.page === lower.place.page &&
  !/[.;:?!”")]$/.test(upper.text) &&
  !attendanceLabel(upper.text) &&
  titleLikeness(upper, upper.text) > 0;
