import type { Finding, Rule } from '../rule.ts';

/** No two items of a meeting have one number, or numbers that make one address. */
export const itemTwice: Rule = {
  name: 'item-twice',
  severity: 'error',
  *check(records): Generator<Finding> {
    for (const { file, items } of records.agendas) {
      const first = new Map<string, (typeof items)[number]>();
      for (const item of items) {
        const other = first.get(item.id);
        if (!other) {
          first.set(item.id, item);
          continue;
        }
        const alike = other.number === item.number && item.facts.id === undefined;
        yield {
          file,
          line: item.line,
          column: 1,
          message: alike
            ? `The number ${item.number} stands here for the second time; it is that of line ${String(other.line)} too.`
            : `This item would have the address #item-${item.id}, which is that of line ${String(other.line)} too.`,
          help: 'Number the items as the minutes do; where these repeat a number, write id: … in the facts of one.',
        };
      }
    }
  },
};
