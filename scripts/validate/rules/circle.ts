import type { AnyRecord } from '../../../src/record/read.ts';
import type { Records } from '../records.ts';
import type { Finding, Rule } from '../rule.ts';

/** The chain of ids that leads from a record back to itself; undefined if none does. */
function circleFrom(id: string, next: (id: string) => readonly string[]): string[] | undefined {
  const seen = new Set<string>();
  const walk = (at: string, chain: string[]): string[] | undefined => {
    for (const step of next(at)) {
      if (step === id) return [...chain, step];
      if (seen.has(step)) continue;
      seen.add(step);
      const found = walk(step, [...chain, step]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(id, [id]);
}

function* circles(
  records: Records,
  list: readonly AnyRecord[],
  key: string,
  next: (id: string) => readonly string[],
): Generator<Finding> {
  for (const record of list) {
    const circle = circleFrom(record.id, next);
    if (!circle) continue;
    yield {
      ...records.inFrontMatter(record, [key]),
      message: `“${record.id}” leads back to itself: ${circle.join(' → ')}.`,
      help: `Remove a step from its “${key}”.`,
    };
  }
}

/** No topic is broader than itself and no body reports to itself, by however many steps. */
export const circle: Rule = {
  name: 'circle',
  severity: 'error',
  *check(records): Generator<Finding> {
    const { topics, bodies } = records.content.records;
    const broader = new Map(topics.map(({ id, facts }) => [id, facts.broader ?? []]));
    const above = new Map(bodies.map(({ id, facts }) => [id, facts['reports-to']]));
    yield* circles(records, topics, 'broader', (id) => broader.get(id) ?? []);
    yield* circles(records, bodies, 'reports-to', (id) => {
      const body = above.get(id);
      return body === undefined ? [] : [body];
    });
  },
};
