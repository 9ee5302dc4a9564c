import { addressable } from '../../../src/record/passages.ts';
import type { Finding, OwnRule } from '../rule.ts';

/** No words stand under an item taken in private, unless they are marked as its public part. */
export const exemptText: OwnRule = {
  name: 'exempt-text',
  severity: 'error',
  *check({ file, items }): Generator<Finding> {
    for (const { number, facts, blocks } of items) {
      const [first] = blocks;
      if (!first || !facts.exempt || facts.exempt['public-part']) continue;
      const count = addressable(blocks).length;
      yield {
        file,
        line: first.line,
        column: 1,
        message: `Item ${number} was taken in private, but ${count > 1 ? `${String(count)} passages stand` : 'words stand'} under it.`,
        help: 'Remove them from this file and from its history; or, if they are its public part, write public-part: true under exempt.',
      };
    }
  },
};
