import { FACT_KEYS } from '../../../../src/record/unread-facts.ts';
import type { Line } from '../../source.ts';
import { fullText, markedLine } from '../text/list-marker.ts';
import { actionBlocks } from './actions.ts';
import { decisionOpening } from './decision-openings.ts';
import { decisionBlocks, type DecisionBlock } from './decisions.ts';

/** Characters that Markdown would read as marks anywhere in a line. */
const SPECIAL = /[\\`*[\]<]|(?<!\w)_|_(?!\w)/g;

/** A start that Markdown would read as a heading, a quotation, a list or a rule, or a record as a fact: "topics: trees". */
const SPECIAL_START = new RegExp(
  `^(?:#{1,6}(?=\\s)|>|[+*-](?=\\s)|(?:-{3,}|={3,})$|\\d{1,9}[.)](?=\\s)|~~~|(?:${FACT_KEYS}):(?=\\s|$))`,
);

/** Words as Markdown that shows them as they are. */
function escapeMarkdown(text: string): string {
  const inner = text.replace(SPECIAL, (mark) => `\\${mark}`);
  return inner.replace(SPECIAL_START, (mark) =>
    /^[\da-z]/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`,
  );
}

const numbered = (parts: string[]): string =>
  parts.map((part, n) => `${n + 1}. ${escapeMarkdown(part)}`).join('\n');

/**
 * An item as Markdown. A "Decision:" block without a key word of its own, each line an outcome, stays a decision:
 * `Decision:` with its one sentence or its parts as a numbered list.
 */
export function itemMarkdown(told: Line[], published: Line[], resolutions: string[]): string {
  const outcomes =
    published.length > 0 &&
    resolutions.length === published.length &&
    decisionBlocks(published).length === 0 &&
    published.every((line) => told.includes(line));
  if (!outcomes) return markdownOf(told);
  const [only = ''] = resolutions;
  const decision =
    resolutions.length > 1
      ? `Decision:\n\n${numbered(resolutions)}`
      : `Decision: ${escapeMarkdown(only)}`;
  const before = markdownOf(
    told.slice(
      0,
      told.findIndex((line) => published.includes(line)),
    ),
  );
  const after = markdownOf(told.slice(told.findLastIndex((line) => published.includes(line)) + 1));
  return [before, decision, after].filter(Boolean).join('\n\n');
}

/**
 * The words of an item as Markdown: paragraphs, lists, tables; a decision as "RESOLVED –" with its sentence or
 * its parts as a numbered list; actions as "ACTIONS:" with a list.
 */
function markdownOf(lines: Line[]): string {
  const blocks = new Map([
    ...decisionBlocks(lines).map(
      (block) => [block.from, { ...block, render: decisionMarkdown }] as const,
    ),
    ...actionBlocks(lines).map(
      (block) => [block.from, { ...block, render: actionMarkdown }] as const,
    ),
  ]);
  const out: string[] = [];
  // Two counted lists on one another would become one in Markdown: the second is kept as paragraphs.
  let afterList = false;
  for (let at = 0; at < lines.length;) {
    const block = blocks.get(at);
    const line = lines[at];
    if (!line) break;
    if (block) {
      out.push(...block.render(line, block));
      at = Math.max(block.to, at + 1);
      afterList = true;
    } else {
      const length = runLength(lines, at);
      const run = lines.slice(at, at + length);
      const follows: boolean = afterList && kindOf(line) === 'numbers';
      out.push(follows ? paragraphs(run) : runMarkdown(run));
      afterList = kindOf(line) === 'numbers' && !follows;
      at += length;
    }
  }
  return out.filter(Boolean).join('\n\n');
}

function decisionMarkdown(line: Line, { lead: that, parts }: DecisionBlock): string[] {
  const {
    before = '',
    key = 'RESOLVED',
    note = '',
    rest = '',
  } = decisionOpening(markedLine(line).rest) ?? {};
  const { marker } = markedLine(line);
  // A paragraph's number alone before the key word is no word of the minutes.
  const lead = before === '' ? '' : [marker ?? '', before].join(' ').trim();
  const opening = `${/^DECISION/.test(key) ? 'Decision:' : `${key} –`}${note === '' ? '' : ` ${escapeMarkdown(note)}`}`;
  const introduction = parts.some((part) => rest.includes(part) || part.startsWith(rest.trim()))
    ? ''
    : rest.trim();
  const said = introduction === '' ? (that ?? '') : introduction;
  const head = said === '' ? opening : `${opening} ${escapeMarkdown(said)}`;
  const [only = ''] = parts;
  const body =
    parts.length > 1 || introduction !== ''
      ? [head, numbered(parts)]
      : [`${head} ${escapeMarkdown(only)}`];
  return lead === '' ? body : [escapeMarkdown(lead), ...body];
}

const actionMarkdown = (_line: Line, { parts }: { parts: string[] }): string[] => [
  'ACTIONS:',
  parts.map((part) => `- ${escapeMarkdown(part)}`).join('\n'),
];

/** How many lines from `at` make one table or one list of bullets or numbers. */
function runLength(lines: Line[], at: number): number {
  const kind = kindOf(lines[at]);
  let end = at + 1;
  while (
    kind !== 'paragraph' &&
    end < lines.length &&
    kindOf(lines[end]) === kind &&
    countsOn(lines[end - 1], lines[end])
  )
    end += 1;
  return end - at;
}

/** A number is followed by the next one, or the list ends; Markdown would count on by itself. */
function countsOn(above: Line | undefined, line: Line | undefined): boolean {
  const [before, number] = [above, line].map((one) =>
    Number.parseInt((one && markedLine(one).marker) ?? '', 10),
  );
  return Number.isNaN(number) || number === (before ?? 0) + 1;
}

/** Lines as paragraphs of their own, their marks kept as words. */
const paragraphs = (run: Line[]): string =>
  run.map((line) => escapeMarkdown(fullText(line))).join('\n\n');

function kindOf(line: Line | undefined): 'table' | 'bullets' | 'numbers' | 'paragraph' {
  if (!line) return 'paragraph';
  if (line.cells) return 'table';
  const { marker } = markedLine(line);
  if (marker === null || decisionOpening(markedLine(line).rest)) return 'paragraph';
  if (/^[•·▪◦●○§*–-]$|^[ov]$/.test(marker)) return 'bullets';
  return /^\d{1,3}[.)]$/.test(marker) ? 'numbers' : 'paragraph';
}

function runMarkdown(run: Line[]): string {
  const kind = kindOf(run[0]);
  const rests = run.map((line) => escapeMarkdown(markedLine(line).rest));
  if (kind === 'bullets') return rests.map((rest) => `- ${rest}`).join('\n');
  if (kind === 'numbers')
    return run
      .map((line, n) => `${Number.parseInt(markedLine(line).marker ?? '1', 10)}. ${rests[n] ?? ''}`)
      .join('\n');
  if (kind === 'table') return tableMarkdown(run.map((line) => line.cells ?? [line.text]));
  return paragraphs(run);
}

function tableMarkdown(rows: string[][]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const row = (cells: string[]): string =>
    `| ${Array.from({ length: width }, (_, n) => escapeMarkdown(cells[n] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [row(head), `|${' --- |'.repeat(width)}`, ...rest.map(row)].join('\n');
}
