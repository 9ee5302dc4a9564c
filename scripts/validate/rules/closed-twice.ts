import { meetingPath } from '../../../src/record/paths.ts';
import { references } from '../references.ts';
import type { Finding, Rule } from '../rule.ts';

/** A record cannot close what a later meeting said: another rule says so, and it counts for nothing here. */
function isEarlier(meeting: string, day: string): boolean {
  return (meetingPath(meeting)?.date ?? '') <= day;
}

/** An action or a promise is closed once: what an earlier record closed is open no more. */
export const closedTwice: Rule = {
  name: 'closed-twice',
  severity: 'error',
  *check(records): Generator<Finding> {
    const closing = [...references(records)]
      .filter(({ key, from, meeting }) => key === 'closes' && isEarlier(meeting, from.facts.date))
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
