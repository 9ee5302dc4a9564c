import { distance } from 'fastest-levenshtein';
import { labelOf } from '../../../src/record/labels.ts';
import { hasParts, type Passage } from '../../../src/record/passages.ts';
import type { Finding, OwnRule } from '../rule.ts';

/** The words in capitals that make a paragraph a decision or an action. */
const LABELS = ['RESOLVED', 'RECOMMENDED', 'AGREED', 'DECISION', 'ACTIONS'];
/** A paragraph that begins with a word in capitals: "RESOVLED – That …". */
const BEGINNING = /^\s*(\p{Lu}{5,})\s*(?=[:–—-]|that\b|$)/u;

function letters(word: string): string {
  return [...word].sort().join('');
}

/** One letter too many, too few or wrong, or two changed about. */
function isNearly(word: string, label: string): boolean {
  return word !== label && (distance(word, label) === 1 || letters(word) === letters(label));
}

/** The label that some words would be with a colon behind them; undefined if they would be a note. */
function labelBefore(text: string): string | undefined {
  const label = labelOf(text) ?? labelOf(`${text}:`);
  return label === undefined || label.kind === 'note'
    ? undefined
    : label.written.replace(/[\s:–—-]+$/, '');
}

/** What is said of a block that was meant as a label: "RESLOVED – That …", "Resolved" alone, "### Resolved". */
function said({ kind, text }: Passage): Pick<Finding, 'message' | 'help'> | undefined {
  const label = labelBefore(text);
  if (kind === 'heading' && label !== undefined) {
    return {
      message: `“${label}” is a heading here: what stands below it is neither a decision nor an action.`,
      help: `Write “${label}:”, without the # before it.`,
    };
  }
  if (kind !== 'paragraph') return undefined;
  const word = label ?? BEGINNING.exec(text)?.[1];
  const meant = LABELS.find((one) => isNearly(word ?? one, one));
  if (word === undefined || (label ?? meant) === undefined) return undefined;
  return {
    message: `“${word}” is no label: this paragraph is neither a decision nor an action.`,
    help: label === undefined ? `Did you mean “${meant ?? ''}”?` : `Write “${label}:”.`,
  };
}

/** A label that is misspelt makes no decision: it would be missing from the register and the page. */
export const labelNearly: OwnRule = {
  name: 'label-nearly',
  severity: 'warning',
  *check({ file, items }): Generator<Finding> {
    for (const { blocks } of items) {
      for (const block of blocks) {
        const found = hasParts(block) ? undefined : said(block);
        if (found) yield { file, line: block.line, column: 1, ...found };
      }
    }
  },
};
