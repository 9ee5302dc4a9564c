import type { Finding, Rule } from '../rule.ts';

const TOKENS = /\d+|[a-z]+/gi; // 4a → 4, a; 77/21 → 77, 21
const COLLATOR = new Intl.Collator('en', { numeric: true });
const LETTER_FIRST = /^[a-z]/i; // CPB12

/** The order of two numbers of items: below zero if the first comes first; 0 where they cannot be compared. */
function compareNumbers(a: string, b: string): number {
  if (LETTER_FIRST.test(a) !== LETTER_FIRST.test(b)) return 0;
  const left = a.toLowerCase().match(TOKENS) ?? [];
  const right = b.toLowerCase().match(TOKENS) ?? [];
  for (const [index, token] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (token !== other) return COLLATOR.compare(token, other);
  }
  return left.length - right.length;
}

/** Items stand in the order of their numbers. */
export const itemOrder: Rule = {
  name: 'item-order',
  severity: 'warning',
  *check(records): Generator<Finding> {
    for (const { file, items } of records.agendas) {
      for (const [index, item] of items.entries()) {
        const previous = items[index - 1];
        if (!previous || compareNumbers(previous.number, item.number) <= 0) continue;
        yield {
          file,
          line: item.line,
          column: 1,
          message: `Item ${item.number} stands below item ${previous.number}.`,
          help: 'If the minutes have them in this order, leave it; if not, correct the number.',
        };
      }
    }
  },
};
