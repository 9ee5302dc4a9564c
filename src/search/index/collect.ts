import { PERSON, TOPIC } from '../data/paths.ts';
import { fieldsOf, type Names } from './fields.ts';
import { Postings, weighed } from './postings.ts';
import type { SearchRecord } from './search-record.ts';
import type { TopicPhrases } from './topic-phrases.ts';

/** How much it says that a record is about a topic or concerns a person. */
const CONCEPTS = { tagged: 4, mentioned: 1, presenter: 4, named: 1.5 } as const;

function concept(weight: number): { weight: number; inTitle: boolean; places: number[] } {
  return { weight, inTitle: false, places: [] };
}

/** The topics of a record with their weights, by index: as it says itself, and as its words name them. */
function topicWeights(
  record: SearchRecord,
  topicIndex: ReadonlyMap<string, number>,
  phrases: TopicPhrases,
): Map<number, number> {
  const weights = new Map<number, number>();
  const add = (topic: number, weight: number): void => {
    weights.set(topic, (weights.get(topic) ?? 0) + weight);
  };
  for (const id of record.topics) {
    const topic = topicIndex.get(id);
    if (topic !== undefined) add(topic, CONCEPTS.tagged);
  }
  for (const text of [record.title, ...record.passages.map((passage) => passage.text)]) {
    for (const topic of phrases.namedIn(text)) add(topic, CONCEPTS.mentioned);
  }
  return weights;
}

/** Adds everything by which a record can be found. */
export function collect(
  postings: Postings,
  number: number,
  record: SearchRecord,
  names: Names,
  topicIndex: ReadonlyMap<string, number>,
  phrases: TopicPhrases,
): void {
  for (const [word, found] of weighed(fieldsOf(record, names))) postings.add(word, number, found);
  const topicIds = [...topicIndex.keys()];
  for (const [topic, weight] of topicWeights(record, topicIndex, phrases)) {
    postings.add(`${TOPIC}${topicIds[topic] ?? ''}`, number, concept(weight));
  }
  for (const person of record.presenters) {
    postings.add(`${PERSON}${person}`, number, concept(CONCEPTS.presenter));
  }
  for (const person of record.named) {
    postings.add(`${PERSON}${person}`, number, concept(CONCEPTS.named));
  }
}
