import { distance } from 'fastest-levenshtein';
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

/** A label that is misspelt makes no decision: it would be missing from the register and the page. */
export const labelNearly: OwnRule = {
  name: 'label-nearly',
  severity: 'warning',
  *check({ file, items }): Generator<Finding> {
    for (const { blocks } of items) {
      for (const block of blocks) {
        const word = block.kind === 'paragraph' ? BEGINNING.exec(block.text)?.[1] : undefined;
        const label = LABELS.find((one) => isNearly(word ?? one, one));
        if (word === undefined || label === undefined) continue;
        yield {
          file,
          line: block.line,
          column: 1,
          message: `“${word}” is no label: this paragraph is neither a decision nor an action.`,
          help: `Did you mean “${label}”?`,
        };
      }
    }
  },
};
