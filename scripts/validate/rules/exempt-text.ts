import { addressable } from '../../../src/record/passages.ts';
import type { Finding, Rule } from '../rule.ts';

/** No words stand under an item taken in private, unless they are marked as its public part. */
export const exemptText: Rule = {
  name: 'exempt-text',
  severity: 'error',
  *check(records): Generator<Finding> {
    for (const { file, items } of records.agendas) {
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
    }
  },
};
