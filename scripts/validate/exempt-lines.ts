import { isUnclosed } from '../../src/record/fences.ts';
import { readHeading } from '../../src/record/headings.ts';
import { parseMarkdown } from '../../src/record/markdown.ts';

const FRONT_MATTER = /^---/; // the line above the facts of the record, and the one below them
const FACTS_LANGUAGE = /^ya?ml?$/i; // ```yaml, and what may have been meant by it: ```yml
const EXEMPT = /(?:^|[{,])\s*["']?exempt["']?\s*:/; // exempt: { paragraphs: [6] }
const PUBLIC_PART = /["']?public-part["']?\s*:\s*true\b/; // public-part: true

const WITHDRAWN = /(?:^|[{,])\s*["']?withdrawn["']?\s*:/; // withdrawn: { on: 2026-11-21, reason: legal, ask: … }
const NOTICE = /^\s*["']?withdrawn["']?\s*:/; // the same where it begins its line
const OF_NOTICE = /^\s+(on|reason|ask|title)\s*:/; // its keys, each on a line right below

/** What is shown in place of a line of an item taken in private. */
const NOT_SHOWN = '(not shown: under an item taken in private)';

/** What is shown in place of a line of what was withdrawn. */
const NOT_SHOWN_WITHDRAWN = '(not shown: withdrawn)';

/** An item's part of a file: indexes of the line of its heading and of the last line of its facts. */
interface Section {
  start: number;
  factsEnd: number;
}

/**
 * Where the items of a record begin, as its reader finds them: a heading inside an item, in a block
 * of code or in a quotation begins none. None where the words cannot be parted.
 * @param offset how many lines stand above them.
 */
function sectionsIn(words: string, offset: number): Section[] {
  try {
    const nodes = parseMarkdown(words);
    return nodes.flatMap((node, index) => {
      const heading = readHeading(node, words);
      if (!heading || !('number' in heading)) return [];
      const start = offset + (node.position?.start.line ?? 1) - 1;
      const next = nodes[index + 1];
      const hasFacts = next?.type === 'code' && FACTS_LANGUAGE.test(next.lang ?? '');
      const end = hasFacts && !isUnclosed(next, words) ? next.position?.end.line : undefined;
      return [{ start, factsEnd: end === undefined ? start : offset + end - 1 }];
    });
  } catch (error) {
    // Nested too deeply for the parser, as for the reader of records.
    if (!(error instanceof RangeError)) throw error;
    return [];
  }
}

/** Lines of what was withdrawn: the notice alone, which stands among its first lines, the facts. */
function noticeOnly(lines: readonly string[], head: number): string[] {
  const from = lines.slice(0, head).findIndex((line) => NOTICE.test(line));
  const below = lines.findIndex((line, index) => index > from && !OF_NOTICE.test(line));
  const isNotice = (index: number): boolean =>
    from !== -1 && index >= from && (below === -1 || index < below);
  return lines.map((line, index) =>
    line.trim() === '' || isNotice(index) ? line : NOT_SHOWN_WITHDRAWN,
  );
}

/**
 * Lines of an item, or of the words above the first, as they may be shown.
 * @param head how many of them are its heading and facts.
 */
function shown(lines: readonly string[], head: number): readonly string[] {
  if (lines.some((line) => WITHDRAWN.test(line))) return noticeOnly(lines, head);
  const hasPublicPart = lines.slice(0, head).some((line) => PUBLIC_PART.test(line));
  if (hasPublicPart || !lines.some((line) => EXEMPT.test(line))) return lines;
  return lines.map((line, index) => (line.trim() === '' || index < head ? line : NOT_SHOWN));
}

/**
 * The lines of a file for showing them, without the words under items taken in private or of what
 * was withdrawn. Facts are looked at as lines, so that it holds for files whose facts cannot be read.
 */
export function withoutExempt(lines: readonly string[]): readonly string[] {
  const closing = FRONT_MATTER.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && FRONT_MATTER.test(line))
    : -1;
  const offset = closing + 1;
  const sections = sectionsIn(lines.slice(offset).join('\n'), offset);
  const first = sections[0]?.start ?? lines.length;
  const front = lines.slice(0, offset === 0 ? first : offset);
  // What the front matter withdraws is the whole record.
  if (front.some((line) => WITHDRAWN.test(line))) return noticeOnly(lines, front.length);
  return [
    ...lines.slice(0, offset),
    ...shown(lines.slice(offset, first), 0),
    ...sections.flatMap(({ start, factsEnd }, index) =>
      shown(lines.slice(start, sections[index + 1]?.start), factsEnd - start + 1),
    ),
  ];
}
