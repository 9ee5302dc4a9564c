import { hasParts } from '../../../src/record/passages.ts';
import type { Finding, OwnRule } from '../rule.ts';
import { isIndented } from '../written-lines.ts';

/** Behind “RESOLVED –” or “ACTIONS:” stands what was decided or is to be done. */
export const labelEmpty: OwnRule = {
  name: 'label-empty',
  severity: 'warning',
  *check({ file, items }): Generator<Finding> {
    for (const { blocks } of items) {
      for (const [index, block] of blocks.entries()) {
        // What is indented by a slip stands behind it, and is reported as that.
        if (!hasParts(block) || block.parts.length > 0 || isIndented(blocks[index + 1])) continue;
        const { label, line } = block;
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
