import type { Finding, OwnRule } from '../rule.ts';
import { isIndented } from '../written-lines.ts';

/** Words begin at the margin: behind a tab or four spaces they are shown as a computer's text. */
export const wordsIndented: OwnRule = {
  name: 'words-indented',
  severity: 'warning',
  *check({ file, items }): Generator<Finding> {
    for (const block of items.flatMap(({ blocks }) => blocks)) {
      if (!isIndented(block)) continue;
      yield {
        file,
        line: block.line,
        column: 1,
        message:
          'A tab or four spaces stand before these words: they are shown as a computer’s text, and are no list, decision or action.',
        help: 'Begin them at the margin.',
      };
    }
  },
};
