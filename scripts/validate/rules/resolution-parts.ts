import { hasParts } from '../../../src/record/passages.ts';
import { numerals } from '../../../src/record/numerals.ts';
import type { Finding, OwnRule } from '../rule.ts';

/** The parts of a decision are numbered without a gap, from 1 or on from the decision above. */
export const resolutionParts: OwnRule = {
  name: 'resolution-parts',
  severity: 'warning',
  *check({ file, items }): Generator<Finding> {
    for (const { blocks } of items) {
      let last = 0;
      for (const { parts } of blocks.filter(hasParts)) {
        const numbered = parts.flatMap(({ number, line }) =>
          number === null ? [] : [{ number, line }],
        );
        const values = numerals(numbered.map(({ number }) => number));
        // Markdown lets every entry be written “1.”: that is no gap.
        if (!values || new Set(values).size === 1) continue;
        for (const [index, value] of values.entries()) {
          const before = values[index - 1] ?? (value === last + 1 ? last : 0);
          const part = numbered[index];
          if (value === before + 1 || !part) continue;
          yield {
            file,
            line: part.line,
            column: 1,
            message:
              before === 0
                ? `The parts of this decision begin with ${part.number}.`
                : `Part ${part.number} follows part ${numbered[index - 1]?.number ?? String(before)}.`,
            help: 'If the minutes number them so, leave it; if not, a part is missing or misnumbered.',
          };
        }
        last = values.at(-1) ?? last;
      }
    }
  },
};
