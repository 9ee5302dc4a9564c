import type { Line } from '../../source.ts';
import type { ItemDraft } from '../drafts.ts';
import { isItemLabel } from '../item/labels.ts';
import { fullText } from '../text/list-marker.ts';
import { isCapitals } from '../text/words.ts';
import { splitTitleFromAgenda } from './agenda-words.ts';
import {
  bracketBelow,
  bracketedCandidates,
  numberedCandidates,
  type NumberedKind,
} from './candidates.ts';
import { BRACKETED_ITEM, numberAlone, numberBefore } from './item-number.ts';
import { bestChain, type Candidate } from './number-chain.ts';
import { cleanTitle } from './title.ts';

const isLoneBracket = (text: string): boolean =>
  BRACKETED_ITEM.exec(text)?.[0].trim() === text.trim();

/** How many lines from `at` make the heading, and what they say. */
function headingAt(
  lines: Line[],
  candidate: Candidate,
  stop: number,
): { title: string; end: number; item: string | null } {
  let end = candidate.at;
  const first = lines[end];
  const parts: string[] = [];
  if (candidate.form === 'alone') {
    end += 1;
    if (end < stop && numberAlone(lines[end]?.text ?? '')) end += 1;
    if (end < stop && !isItemLabel(lines[end]?.text ?? '')) parts.push(lines[end]?.text ?? '');
    else end -= 1;
  } else if (candidate.form === 'before')
    parts.push(numberBefore(first ? fullText(first) : '')?.rest ?? '');
  else parts.push(first?.text ?? '');
  const bracket = bracketBelow(lines, end);
  while (
    end + 1 < stop &&
    parts.length < 5 &&
    (bracket ? end < bracket.end : titleRunsOn(lines[end], lines[end + 1]))
  ) {
    end += 1;
    parts.push(lines[end]?.text ?? '');
  }
  const { title, item } = cleanTitle(parts.join(' '));
  return { title, end, item };
}

/** Whether a title goes over the end of its line: capitals into capitals, bold into bold, or a full line into a short one. */
function titleRunsOn(upper: Line | undefined, lower: Line | undefined): boolean {
  if (
    !upper ||
    !lower ||
    lower.gap ||
    isItemLabel(lower.text) ||
    numberBefore(lower.text) ||
    numberAlone(lower.text)
  )
    return false;
  if (isLoneBracket(lower.text)) return true;
  if (BRACKETED_ITEM.test(upper.text) || /[.:;]$/.test(lower.text)) return false;
  if (isCapitals(upper.text))
    return isCapitals(lower.text) && !/^RESOLVED|^NOTED|^AGREED/.test(lower.text);
  if (upper.bold && lower.bold) return true;
  return (
    /\b(?:and|of|the|for|to|in|on|with|by|a|at|&|or)$|[,–-]$/i.test(upper.text) &&
    lower.text.length < 60
  );
}

/** Cuts numbered items out of `lines`; `head` is what stands before the first. Null where nothing counts up. */
export function cutNumberedItems(
  lines: Line[],
  kind: NumberedKind,
): { head: Line[]; items: ItemDraft[] } | null {
  const bracketed = bracketedCandidates(lines);
  const counted = bestChain(numberedCandidates(lines, kind));
  const lone = bestChain(bracketed.map((found) => withNumberAbove(lines, found, counted)));
  const chain = lone.length >= 2 && lone.length >= counted.length ? lone : counted;
  const sure = chain.length >= 2 || (chain.length === 1 && (chain[0]?.likeness ?? 0) >= 3);
  return sure ? cutAt(lines, chain, kind) : null;
}

/** "76." above the title belongs to the heading that "(Item 1)" ends. */
function withNumberAbove(lines: Line[], candidate: Candidate, counted: Candidate[]): Candidate {
  const near = counted.find(({ at }) => at === candidate.at || at === candidate.at - 1);
  return near && (near.at === candidate.at || numberAlone(lines[near.at]?.text ?? ''))
    ? {
        ...candidate,
        at: near.at,
        form: near.form,
        number: { ...candidate.number, written: near.number.written },
      }
    : candidate;
}

function cutAt(
  lines: Line[],
  chain: Candidate[],
  kind: NumberedKind,
): { head: Line[]; items: ItemDraft[] } {
  const items = chain.map((candidate, index) => {
    const stop = chain[index + 1]?.at ?? lines.length;
    const { title, end } = headingAt(lines, candidate, stop);
    const runsOn =
      kind === 'page' && candidate.form === 'before' ? splitTitleFromAgenda(title) : null;
    const heading = lines.slice(candidate.at, end + 1);
    const agenda = runsOn
      ? heading.slice(-1).map((line) => ({ ...line, text: runsOn.agenda }))
      : [];
    return {
      number: candidate.number.written,
      title: runsOn?.title ?? title,
      heading,
      body: [...agenda, ...lines.slice(end + 1, stop)],
    };
  });
  return { head: lines.slice(0, chain[0]?.at ?? lines.length), items };
}
