import { references } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

/** An action or a promise is closed once: what an earlier record closed is open no more. */
export const closedTwice: Rule = {
  name: 'closed-twice',
  severity: 'error',
  *check(records): Generator<Finding> {
    const closing = [...references(records)]
      .filter(({ key }) => key === 'closes')
      .sort((a, b) => a.from.facts.date.localeCompare(b.from.facts.date));
    const closed = new Map<string, string>();
    for (const { from, meeting, anchor, place } of closing) {
      const target = `${meeting}#${anchor}`;
      const earlier = closed.get(target);
      if (earlier === undefined) {
        closed.set(target, from.facts.date);
        continue;
      }
      yield {
        ...place(),
        message: `“${target}” is not open: it was closed on ${earlier}.`,
        help: 'Write follows instead of closes, or take the other closes away.',
      };
    }
  },
};
