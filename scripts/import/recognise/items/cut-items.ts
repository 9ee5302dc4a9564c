import type { Line } from '../../source.ts';
import { attendanceLabel } from '../attendance/attendance-labels.ts';
import type { ItemDraft } from '../drafts.ts';
import { fullText } from '../text/list-marker.ts';
import { isCapitals } from '../text/words.ts';
import { isItemLabel } from '../item/labels.ts';
import { BRACKETED_ITEM, numberAlone, numberBefore, type ItemNumber } from './item-number.ts';
import { splitTitleFromAgenda } from './agenda-words.ts';
import { bestChain, type Candidate } from './number-chain.ts';
import { cleanTitle, titleLikeness } from './title.ts';

/** Where the numbers of items are sought: "page" trusts a number that has a line of its own. */
export type NumberedKind = 'page' | 'printed' | 'agenda';

const plain = (count: number, written: string): ItemNumber => ({ written, series: '', count, letter: 0, stop: '' });

/** "(Item 5)" on one of the next lines: the line above it, or the two above, are a title. */
function bracketBelow(lines: Line[], at: number): { number: string | null; end: number } | null {
  for (let end = at; end < Math.min(at + 4, lines.length); end += 1) {
    const text = lines[end]?.text ?? '';
    const found = BRACKETED_ITEM.exec(text);
    if (found) return { number: found[1] ?? null, end };
    if (end > at && (numberBefore(text) || numberAlone(text) || /[.;:]$/.test(text))) return null;
  }
  return null;
}

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
  const title = kind === 'page' ? (splitTitleFromAgenda(before.rest)?.title ?? before.rest) : before.rest;
  const likeness = titleLikeness(line, title) + (bracket ? 3 : 0);
  return likeness < 0 ? null : { at, number: before.number, form: 'before', likeness };
}

/** Titles whose only number is "(Item 5)" below them. */
function bracketedCandidates(lines: Line[]): Candidate[] {
  return lines.flatMap((line, at) => {
    const found = BRACKETED_ITEM.exec(line.text);
    if (!found?.[1]) return [];
    const first = line.text.trim() === found[0].trim() ? titleStart(lines, at) : at;
    return [{ at: first, number: plain(Number.parseInt(found[1], 10), found[1]), form: 'bracketed', likeness: 3 }];
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

const isLoneBracket = (text: string): boolean => BRACKETED_ITEM.exec(text)?.[0].trim() === text.trim();

/** How many lines from `at` make the heading, and what they say. */
function headingAt(lines: Line[], candidate: Candidate, stop: number): { title: string; end: number; item: string | null } {
  let end = candidate.at;
  const first = lines[end];
  const parts: string[] = [];
  if (candidate.form === 'alone') {
    end += 1;
    if (end < stop && numberAlone(lines[end]?.text ?? '')) end += 1;
    if (end < stop && !isItemLabel(lines[end]?.text ?? '')) parts.push(lines[end]?.text ?? '');
    else end -= 1;
  } else if (candidate.form === 'before') parts.push(numberBefore(first ? fullText(first) : '')?.rest ?? '');
  else parts.push(first?.text ?? '');
  const bracket = bracketBelow(lines, end);
  while (end + 1 < stop && parts.length < 5 && (bracket ? end < bracket.end : titleRunsOn(lines[end], lines[end + 1]))) {
    end += 1;
    parts.push(lines[end]?.text ?? '');
  }
  const { title, item } = cleanTitle(parts.join(' '));
  return { title, end, item };
}

/** Whether a title goes over the end of its line: capitals into capitals, bold into bold, or a full line into a short one. */
function titleRunsOn(upper: Line | undefined, lower: Line | undefined): boolean {
  if (!upper || !lower || lower.gap || isItemLabel(lower.text) || numberBefore(lower.text) || numberAlone(lower.text)) return false;
  if (isLoneBracket(lower.text)) return true;
  if (BRACKETED_ITEM.test(upper.text) || /[.:;]$/.test(lower.text)) return false;
  if (isCapitals(upper.text)) return isCapitals(lower.text) && !/^RESOLVED|^NOTED|^AGREED/.test(lower.text);
  if (upper.bold && lower.bold) return true;
  return /\b(?:and|of|the|for|to|in|on|with|by|a|at|&|or)$|[,–-]$/i.test(upper.text) && lower.text.length < 60;
}

/** Cuts numbered items out of `lines`; `head` is what stands before the first. Null where nothing counts up. */
export function cutNumberedItems(lines: Line[], kind: NumberedKind): { head: Line[]; items: ItemDraft[] } | null {
  const bracketed = bracketedCandidates(lines);
  const counted = bestChain(lines.map((_, at) => candidateAt(lines, at, kind)).filter((found) => found !== null));
  const lone = bestChain(bracketed.map((found) => withNumberAbove(lines, found, counted)));
  const chain = lone.length >= 2 && lone.length >= counted.length ? lone : counted;
  const sure = chain.length >= 2 || (chain.length === 1 && (chain[0]?.likeness ?? 0) >= 3);
  return sure ? cutAt(lines, chain, kind) : null;
}

/** "76." above the title belongs to the heading that "(Item 1)" ends. */
function withNumberAbove(lines: Line[], candidate: Candidate, counted: Candidate[]): Candidate {
  const near = counted.find(({ at }) => at === candidate.at || at === candidate.at - 1);
  return near && (near.at === candidate.at || numberAlone(lines[near.at]?.text ?? ''))
    ? { ...candidate, at: near.at, form: near.form, number: { ...candidate.number, written: near.number.written } }
    : candidate;
}

function cutAt(lines: Line[], chain: Candidate[], kind: NumberedKind): { head: Line[]; items: ItemDraft[] } {
  const items = chain.map((candidate, index) => {
    const stop = chain[index + 1]?.at ?? lines.length;
    const { title, end } = headingAt(lines, candidate, stop);
    const runsOn = kind === 'page' && candidate.form === 'before' ? splitTitleFromAgenda(title) : null;
    const heading = lines.slice(candidate.at, end + 1);
    const agenda = runsOn ? heading.slice(-1).map((line) => ({ ...line, text: runsOn.agenda })) : [];
    return {
      number: candidate.number.written,
      title: runsOn?.title ?? title,
      heading,
      body: [...agenda, ...lines.slice(end + 1, stop)],
    };
  });
  return { head: lines.slice(0, chain[0]?.at ?? lines.length), items };
}
