import type { MdastNode } from 'satteri';
import { sliceOf } from './markdown.ts';
import { leaves, plainText } from './text.ts';

/** What the heading of an item says. */
export interface ItemHeading {
  number: string;
  title: string;
  /** 2 for an item, 3 for a sub-item. */
  level: 2 | 3;
}

/** What is wrong with a heading. */
export interface HeadingFault {
  rule: string;
  message: string;
  help: string;
}

/** "9", "4a", "77/21", "CPB12", "FC/24/017", "2024/FC/02". */
const NUMBER = String.raw`(?:[A-Za-z]{1,4}[/-])?[A-Za-z]{0,4}\d+[A-Za-z]?(?:[/.-](?:[A-Za-z]{1,4}[/-])?\d+[A-Za-z]?)*`;
/** "9. Adoption", "4a: Update", "77/21) Minutes". */
const NUMBERED = new RegExp(String.raw`^(${NUMBER})[.:)]\s+(\S.*)$`, 's');
/** "9 Adoption", "9 – Adoption": the full stop is missing; "Item 9: Adoption", "(9) Adoption": more than the number. */
const NEARLY_NUMBERED = new RegExp(
  String.raw`^(?:(?:Agenda )?(?:Item|Minute|Min\.?)(?: No\.?)? |\()?(?=\d|[A-Za-z]+/)(${NUMBER})[.:)]*\s+(?:[–—-]\s+)?(\S.*)$`,
  'is',
);
/** "9.": the title is missing. */
const WITHOUT_TITLE = new RegExp(`^${NUMBER}[.:)]?$`);

/** "##2. Title", and "## 2. Title" with the space that Word keeps from breaking: to Markdown, words. */
const WITHOUT_SPACE = /^#{2,6}(?=[^#\s]|[^\S \t\n])/m;

const FORMS = 'Write items as “## 4. Title”, headings inside an item as “### Title”.';

/**
 * Reads a heading of a meeting's record: that of an item, one inside an item (undefined), or a fault.
 * @param source the Markdown the node was read from.
 */
export function readHeading(
  node: MdastNode,
  source: string,
): ItemHeading | { fault: HeadingFault } | undefined {
  if (node.type !== 'heading' || node.depth > 3) return undefined;
  const text = plainText(leaves(node)).trim();
  if (!sliceOf(node, source).trimStart().startsWith('#')) {
    return {
      fault: {
        rule: 'heading-underlined',
        message: 'The line of dashes or equals signs under this text makes it a heading.',
        help: 'Leave an empty line between them, or write a heading with ## before it.',
      },
    };
  }
  const match = NUMBERED.exec(text);
  if (node.depth === 1) {
    return {
      fault: {
        rule: 'heading-level',
        message:
          'A heading with one # cannot stand in a record: the page’s title is made from its facts.',
        help: FORMS,
      },
    };
  }
  if (match?.[1] !== undefined && match[2] !== undefined) {
    return { number: match[1], title: match[2], level: node.depth === 3 ? 3 : 2 };
  }
  if (node.depth === 3) return undefined;
  return { fault: unnumbered(text) };
}

function unnumbered(text: string): HeadingFault {
  const nearly = NEARLY_NUMBERED.exec(text);
  if (nearly?.[1] !== undefined) {
    return {
      rule: 'item-number-missing',
      message: text.startsWith(nearly[1])
        ? `No full stop stands behind the number of “${text}”.`
        : `“${text}” does not begin with its number.`,
      help: `Write “## ${nearly[1]}. ${nearly[2] ?? ''}”.`,
    };
  }
  if (text === '' || WITHOUT_TITLE.test(text)) {
    return {
      rule: 'item-title-missing',
      message: text === '' ? 'This heading has no words.' : `The item “${text}” has no title.`,
      help: FORMS,
    };
  }
  return {
    rule: 'item-number-missing',
    message: `The item “${text}” has no number.`,
    help: FORMS,
  };
}

/**
 * A line that was meant as a heading but is none, for no ordinary space stands behind its `##`: what is
 * below it would belong to the item above.
 */
export function nearlyHeading(
  node: MdastNode,
  source: string,
): (HeadingFault & { line: number }) | undefined {
  if (node.type !== 'paragraph') return undefined;
  const written = sliceOf(node, source);
  const match = WITHOUT_SPACE.exec(written);
  if (!match) return undefined;
  const [marks] = match;
  const behind = written.slice(match.index + marks.length).split('\n', 1)[0] ?? '';
  const isOdd = /^\s/.test(behind);
  return {
    line: (node.position?.start.line ?? 1) + written.slice(0, match.index).split('\n').length - 1,
    rule: 'heading-space',
    message: isOdd
      ? `The space behind ${marks} is not an ordinary one, as Word writes it: this is no heading.`
      : `No space stands behind ${marks}: this is no heading, and what is below it belongs to the item above.`,
    help: `Write “${marks} 4. Title”, with one ordinary space behind ${marks}.`,
  };
}
