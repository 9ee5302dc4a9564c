import { hasParts, type Block } from '../../../src/record/passages.ts';
import type { Agenda } from '../agenda.ts';
import type { Finding, OwnRule } from '../rule.ts';

/** A number and a title in bold alone in a paragraph, or as the only entry of a list. */
const LIKE_A_HEADING = /^(?:\*\*|__)?(?<number>\d+)[.)](?:\*\*|__)?[ \t]+(?<title>\S[^\n]{0,120})$/;
/** What ends a sentence, and no title. */
const SENTENCE = /[.;:!?]\W*$/;

/** The number a block begins with, if it reads like the heading of an item. */
function numberOf(block: Block): number | undefined {
  if (hasParts(block) || (block.kind !== 'paragraph' && block.kind !== 'list')) return undefined;
  const groups = LIKE_A_HEADING.exec(block.markdown.trim())?.groups;
  if (!groups || SENTENCE.test(groups['title'] ?? '')) return undefined;
  return Number(groups['number']);
}

/** Words that read like the headings of the numbers that an agenda lacks, and the number of the item above. */
export function* lostHeadings(
  agenda: Agenda,
): Generator<{ number: number; line: number; above: string }> {
  const numbers = new Set(agenda.items.map(({ number }) => number));
  for (const item of agenda.items) {
    let next = Number(item.number) + 1;
    for (const block of item.blocks) {
      if (numberOf(block) !== next || numbers.has(String(next))) continue;
      yield { number: next, line: block.line, above: item.number };
      next += 1;
    }
  }
}

/** The number that the agenda lacks does not stand inside the item above, as words in bold or a list. */
export const itemLost: OwnRule = {
  name: 'item-lost',
  severity: 'warning',
  *check(agenda): Generator<Finding> {
    for (const { number, line, above } of lostHeadings(agenda)) {
      yield {
        file: agenda.file,
        line,
        column: 1,
        message: `This reads like the heading of item ${String(number)}, but stands as words in item ${above}.`,
        help: `If it is one, write “## ${String(number)}. Title”.`,
      };
    }
  },
};
