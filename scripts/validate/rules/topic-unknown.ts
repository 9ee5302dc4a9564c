import { nearest } from '../../../src/record/nearest.ts';
import type { Place } from '../places.ts';
import type { Records } from '../records.ts';
import type { Finding, Rule } from '../rule.ts';

function* topicsNamed(records: Records): Generator<{ id: string; place(): Place }> {
  const { papers, topics } = records.content.records;
  for (const record of records.agendas) {
    for (const item of record.items) {
      for (const [index, id] of (item.facts.topics ?? []).entries()) {
        yield { id, place: () => records.inFacts(record, item, ['topics', index]) };
      }
    }
  }
  for (const record of papers) {
    for (const [index, id] of (record.facts.topics ?? []).entries()) {
      yield { id, place: () => records.inFrontMatter(record, ['topics', index]) };
    }
  }
  for (const record of topics) {
    for (const key of ['broader', 'related'] as const) {
      for (const [index, id] of (record.facts[key] ?? []).entries()) {
        yield { id, place: () => records.inFrontMatter(record, [key, index]) };
      }
    }
  }
}

/** Every topic named by its id has a file. */
export const topicUnknown: Rule = {
  name: 'topic-unknown',
  severity: 'error',
  *check(records): Generator<Finding> {
    const known = records.ids('topics');
    for (const { id, place } of topicsNamed(records)) {
      if (known.has(id)) continue;
      const near = nearest(id, known);
      yield {
        ...place(),
        message: `There is no topic “${id}”.`,
        help: near
          ? `Did you mean “${near}”? If not, add it: npm run new -- topic ${id}`
          : `Add the topic: npm run new -- topic ${id}`,
      };
    }
  },
};
