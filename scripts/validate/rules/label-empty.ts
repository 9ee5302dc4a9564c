import { hasParts } from '../../../src/record/passages.ts';
import type { Finding, OwnRule } from '../rule.ts';

/** Behind “RESOLVED –” or “ACTIONS:” stands what was decided or is to be done. */
export const labelEmpty: OwnRule = {
  name: 'label-empty',
  severity: 'warning',
  *check({ file, items }): Generator<Finding> {
    for (const { blocks } of items) {
      for (const { label, line, parts } of blocks.filter(hasParts)) {
        if (parts.length > 0) continue;
        yield {
          file,
          line,
          column: 1,
          message: `Nothing stands behind “${label}”.`,
          help: 'Write a sentence behind it, or a list below it.',
        };
      }
    }
  },
};
