import type { BodyRecord, TopicRecord } from '../../../src/record/read.ts';
import { slug } from '../../../src/record/slugs.ts';
import type { Records } from '../records.ts';
import type { Finding, Rule } from '../rule.ts';

type Named = BodyRecord | TopicRecord;

/** A name as it is compared: capitals, marks and spaces do not tell two apart. */
function folded(name: string): string {
  return slug(name) || name.normalize('NFKC').toLowerCase();
}

/** The first of some records that has each name. */
function firstOfName<One extends Named>(list: readonly One[]): Map<string, One> {
  return new Map(list.toReversed().map((one) => [folded(one.facts.name), one]));
}

function* alike(records: Records, list: readonly Named[]): Generator<Finding> {
  const first = firstOfName(list);
  for (const record of list) {
    const { name } = record.facts;
    const other = first.get(folded(name));
    if (!other || other === record) continue;
    yield {
      ...records.inFrontMatter(record, ['name']),
      message: `“${name}” is the name of ${other.file} too.`,
      help: 'Keep one of the two files, its id wherever the other’s is written; or tell the two apart by their names.',
    };
  }
}

function* synonyms(records: Records, topics: readonly TopicRecord[]): Generator<Finding> {
  const first = firstOfName(topics);
  for (const record of topics) {
    for (const [index, synonym] of (record.facts.synonyms ?? []).entries()) {
      const other = first.get(folded(synonym));
      if (!other || folded(record.facts.name) === folded(synonym)) continue;
      yield {
        ...records.inFrontMatter(record, ['synonyms', index]),
        message: `“${synonym}” is the name of another topic: ${other.file}.`,
        help: 'Take this synonym away, or make one topic of the two.',
      };
    }
  }
}

/** No two topics or two bodies have one name, and no topic has that of another for a synonym. */
export const nameTwice: Rule = {
  name: 'name-twice',
  severity: 'warning',
  *check(records): Generator<Finding> {
    const { bodies, topics } = records.content.records;
    yield* alike(records, bodies);
    yield* alike(records, topics);
    yield* synonyms(records, topics);
  },
};
