const HEADING = /^#{2,3}\s/; // ## 13. Missing children
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/; // ```yaml, and the line that closes it
const EXEMPT = /^["']?exempt["']?\s*:/; // exempt: { paragraphs: [6] }
const PUBLIC_PART = /["']?public-part["']?\s*:\s*true\b/; // public-part: true

const WITHDRAWN = /^["']?withdrawn["']?\s*:/; // withdrawn: { on: 2026-11-21, reason: legal, ask: … }
const OF_NOTICE = /^\s+(on|reason|ask|title)\s*:/; // its keys, each on a line

/** What is shown in place of a line of an item taken in private. */
const NOT_SHOWN = '(not shown: under an item taken in private)';

/** What is shown in place of a line of what was withdrawn. */
const NOT_SHOWN_WITHDRAWN = '(not shown: withdrawn)';

/** Lines of what was withdrawn: the notice alone. */
function noticeOnly(lines: readonly string[]): string[] {
  return lines.map((line) =>
    line.trim() === '' || WITHDRAWN.test(line) || OF_NOTICE.test(line) ? line : NOT_SHOWN_WITHDRAWN,
  );
}

/** Whether the lines of an item's section say that it was taken in private and has no public part. */
function isPrivate(section: readonly string[]): boolean {
  return (
    section.some((line) => EXEMPT.test(line)) && !section.some((line) => PUBLIC_PART.test(line))
  );
}

/** The lines of a section without the words below its facts. */
function masked(section: readonly string[]): string[] {
  const opening = section.findIndex((line) => FENCE.test(line));
  const closing = section.findIndex((line, index) => index > opening && FENCE.test(line));
  return section.map((line, index) =>
    line.trim() === '' || (closing !== -1 && index <= closing) || index === 0 ? line : NOT_SHOWN,
  );
}

/**
 * The lines of a file for showing them, without the words under items taken in private or of what was withdrawn. Works on
 * lines alone, so that it holds for files whose facts cannot be read.
 */
export function withoutExempt(lines: readonly string[]): string[] {
  const sections: string[][] = [[]];
  for (const line of lines) {
    if (HEADING.test(line)) sections.push([]);
    sections.at(-1)?.push(line);
  }
  // Before the first heading stands the front matter: what it withdraws is the whole record.
  if (sections[0]?.some((line) => WITHDRAWN.test(line))) return noticeOnly(lines);
  return sections.flatMap((section) => {
    if (section.some((line) => WITHDRAWN.test(line))) return noticeOnly(section);
    return isPrivate(section) ? masked(section) : section;
  });
}
