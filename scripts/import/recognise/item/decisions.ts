import type { Line } from '../../source.ts';
import { fullText, markedLine } from '../text/list-marker.ts';
import { likeness, squash } from '../text/words.ts';
import { decisionOpening } from './decision-openings.ts';
import { cutRunOnParts, listAt } from './decision-parts.ts';

/** A decision found in the lines of an item: where it stands and its parts, each one resolution. */
export interface DecisionBlock {
  /** Index of the line that opens it, and of the first line after it. */
  from: number;
  to: number;
  /** "That:", where it stands on a line of its own between the key word and the parts. */
  lead?: string;
  parts: string[];
}

const textOf = (lines: Line[]): string =>
  squash(lines.map((line, n) => (n === 0 ? markedLine(line).rest : fullText(line))).join(' '));

/** "That:", "That", "to:", "that Cabinet:", "That this Council": the opening of a sentence whose parts are listed below. */
const isLeadIn = (rest: string): boolean => rest === '' || !/[.;?!”"]$/.test(rest);

/** "That this Council" and "the Panel" lead into a list without a colon; more words do so only before one. */
const LONGEST_LEAD_IN = 300;

/** The decisions of an item's lines, each opened by a key word. */
export function decisionBlocks(lines: Line[]): DecisionBlock[] {
  const blocks: DecisionBlock[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const opening = line ? decisionOpening(markedLine(line).rest) : null;
    if (!opening || !line) continue;
    const block = blockFrom(lines, at, opening.rest.trim());
    if (block.parts.length > 0) {
      blocks.push(block);
      at = Math.max(at, block.to - 1);
    }
  }
  return blocks;
}

function blockFrom(lines: Line[], from: number, rest: string): DecisionBlock {
  const below = lines.slice(from + 1);
  const inline = cutRunOnParts(rest);
  const firstMark = markedLine({ text: rest, place: {} }).marker;
  if (inline.length > 1 || firstMark !== null)
    return withListed(from, inline.length > 1 ? inline : [rest], below, firstMark);
  const leadIn = below.findIndex((line) => !isThat(line.text));
  const skipped = isLeadIn(rest) ? Math.max(0, Math.min(leadIn, 1)) : 0;
  if (isLeadIn(rest) && rest.length < LONGEST_LEAD_IN) {
    const list = listAt(below.slice(skipped));
    if (CONDITIONS.test(rest) && list.entries.length > 0)
      return withConditions(from, rest, below, list.length);
    if (list.entries.length > 0 && (rest === '' || list.entries.length > 1 || /:$/.test(rest))) {
      const lead = skipped > 0 ? leadOf(below[0]) : {};
      return {
        from,
        to: from + 1 + skipped + list.length,
        ...lead,
        parts: list.entries.map(textOf),
      };
    }
  }
  if (rest === '' || isThat(rest)) return paragraphsBelow(from, below, rest);
  return { from, to: from + 1, parts: [rest] };
}

/** "That the licence be granted, subject to:": what is listed below are conditions and no decisions of their own. */
export const CONDITIONS =
  /\b(?:subject to(?: the)?(?: following)?(?: conditions)?|(?:for|with) the following (?:reasons|amendments?|conditions)|on the (?:following )?grounds|namely)\s*[:–-]*$/i;

const withConditions = (
  from: number,
  rest: string,
  below: Line[],
  length: number,
): DecisionBlock => ({
  from,
  to: from + 1 + length,
  parts: [squash([rest, ...below.slice(0, length).map(fullText)].join(' '))],
});

/** "That:" or "That" alone; "The Committee:-". */
const isThat = (text: string): boolean =>
  /^that\s*[:;,–-]*$|^(?:the|this) (?:[\w-]+ ){0,5}[\w-]+\s*:\s*[–-]?$/i.test(text);

const leadOf = (line: Line | undefined): Pick<DecisionBlock, 'lead'> =>
  line !== undefined && isThat(line.text) ? { lead: line.text } : {};

/** "RESOLVED: (A) That …" goes on with "(B) That …" in the next lines. */
function withListed(
  from: number,
  parts: string[],
  below: Line[],
  mark: string | null,
): DecisionBlock {
  const opened: Line = { text: parts.at(-1) ?? '', place: {} };
  const list =
    parts.length === 1 && mark !== null ? listAt([opened, ...below]) : { entries: [], length: 1 };
  const parted = parts.map((part) => markedLine({ text: part, place: {} }).rest);
  const listed = list.entries.length > 0 ? list.entries.map(textOf) : parted;
  return { from, to: from + Math.max(1, list.length), parts: listed };
}

/** A key word alone on its line: the paragraph below, and those that say "That" or follow on from an open end. */
function paragraphsBelow(from: number, below: Line[], rest: string): DecisionBlock {
  const parts: string[] = [];
  let taken = 0;
  for (const [at, line] of below.entries()) {
    const last = parts.at(-1);
    const listed = last !== undefined && CONDITIONS.test(last) ? listAt(below.slice(at)).length : 0;
    if (listed > 0)
      return {
        ...withConditions(from, last ?? '', below.slice(taken), listed),
        to: from + 1 + taken + listed,
      };
    const goesOn =
      last === undefined
        ? !isThat(line.text)
        : /^that\b/i.test(line.text) || /(?:;|,|\band)$/.test(last);
    if (last === undefined && isThat(line.text)) taken += 1;
    else if (
      goesOn &&
      !decisionOpening(line.text)?.rest &&
      !/^\((?:note|vote)|^note:/i.test(line.text)
    ) {
      parts.push(...cutRunOnParts(textOf([line])));
      taken += 1;
    } else break;
  }
  return {
    from,
    to: from + 1 + taken,
    ...leadOf(below[0]),
    parts: parts.length > 0 ? parts : rest.length > 5 ? [rest] : [],
  };
}

/** Parts that say the same twice count once (a "Decision:" that repeats "RESOLVED", a motion that is carried). */
export function withoutRepeats(parts: string[]): string[] {
  return parts.filter(
    (part, n) => !parts.slice(0, n).some((earlier) => likeness(part, earlier) >= 0.9),
  );
}
