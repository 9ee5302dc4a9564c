import { hasParts } from '../../../src/record/passages.ts';
import type { Finding, OwnRule } from '../rule.ts';

/** Decisions and actions stand in items: above the first they have no address, and no register has them. */
export const decisionOutside: OwnRule = {
  name: 'decision-outside',
  severity: 'warning',
  *check({ file, preamble }): Generator<Finding> {
    for (const { label, line } of preamble.filter(hasParts)) {
      yield {
        file,
        line,
        column: 1,
        message: `“${label}” stands above the first item: it has no address and is in no register.`,
        help: 'Write the heading of its item above it: “## 4. Title”.',
      };
    }
  },
};
