import { labelOf } from '../../../src/record/labels.ts';
import type { Finding, OwnRule } from '../rule.ts';
import { writtenLines } from '../written-lines.ts';

/** A label begins a paragraph: on a later line of one, no empty line above it, it makes no decision. */
export const labelWithin: OwnRule = {
  name: 'label-within',
  severity: 'warning',
  *check(agenda): Generator<Finding> {
    for (const { text, line, isFirst, passage } of writtenLines(agenda)) {
      if (isFirst || ('kind' in passage && passage.kind === 'code')) continue;
      const label = labelOf(text.trim().replaceAll('**', ''));
      if (label === undefined || label.kind === 'note') continue;
      yield {
        file: agenda.file,
        line,
        column: 1,
        message: `“${label.written}” stands inside a paragraph: it makes no ${label.kind}.`,
        help: 'Leave an empty line above it.',
      };
    }
  },
};
